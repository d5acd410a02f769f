package io.shishi.reader.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Deals the subjects of a sentence out to its figures: 甲和乙标准分别达到3、4 speaks of 甲标准 and 乙标准. */
final class Subjects {

    private static final Map<String, List<String>> PAIRS = Map.of(
            "城乡",
            List.of("城市", "农村"),
            "城镇和农村",
            List.of("城镇", "农村"),
            "男女",
            List.of("男", "女"),
            "省市",
            List.of("省级", "市级"));

    private Subjects() {}

    /** So many names, or an empty list where the subject does not fall into so many parts. */
    static List<String> of(String subject, int count) {
        if (count == 2) {
            for (var pair : PAIRS.entrySet()) {
                if (subject.startsWith(pair.getKey())
                        && subject.length() > pair.getKey().length()) {
                    var rest = subject.substring(pair.getKey().length());
                    return pair.getValue().stream().map(one -> one + rest).toList();
                }
            }
        }
        var parts = split(subject, "、|以及", count);
        if (parts.isEmpty()) {
            parts = split(subject, "、|以及|和|与|及|,", count);
        }
        return parts.isEmpty() ? parts : withTail(parts);
    }

    private static List<String> split(String subject, String by, int count) {
        var parts =
                Arrays.stream(subject.split(by)).filter(part -> !part.isBlank()).toList();
        return parts.size() == count ? parts : List.of();
    }

    /** What the last one says for all is given to the others. */
    private static List<String> withTail(List<String> parts) {
        var last = parts.getLast();
        var tail = tail(parts.getFirst(), last);
        var names = new ArrayList<String>();
        for (var part : parts.subList(0, parts.size() - 1)) {
            names.add(tail.isEmpty() || part.endsWith(tail) ? part : part + tail);
        }
        names.add(last);
        return names;
    }

    private static String tail(String first, String last) {
        for (int length = Math.min(8, first.length()); length > 0; length--) {
            int at = last.indexOf(first.substring(first.length() - length));
            if (at >= 0) {
                return last.substring(at + length);
            }
        }
        return last.length() > first.length() + 1 && first.length() <= 6 ? last.substring(first.length()) : "";
    }
}
