package io.shishi.reader.rule;

import io.shishi.plan.Comparator;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.draft.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Proposes what is counted twice: 城镇新增就业 in one section, 新增城镇就业 in another, both in 人. */
public final class Shares {

    private static final Pattern PLAIN =
            Pattern.compile("[^\\p{IsHan}A-Za-z0-9]|全[省市县区年]|力争|确保|实现|完成|开展|实施|建设|提质|新建|推进|累计|达到");

    private Shares() {}

    public static List<Share> of(List<DraftTask> tasks) {
        Map<String, List<Share.Place>> places = new LinkedHashMap<>();
        Map<String, String[]> words = new HashMap<>();
        for (int t = 0; t < tasks.size(); t++) {
            var indicators = tasks.get(t).indicators();
            for (int i = 0; i < indicators.size(); i++) {
                var it = indicators.get(i);
                if (it.target() == null
                        || it.comparator() == Comparator.RECURRING
                        || it.name().isBlank()) {
                    continue;
                }
                var key = key(it.name()) + "|" + it.unit();
                places.computeIfAbsent(key, absent -> new ArrayList<>()).add(new Share.Place(t, i));
                words.putIfAbsent(key, new String[] {it.name(), it.unit()});
            }
        }
        return places.entrySet().stream()
                .filter(entry -> sections(tasks, entry.getValue()) > 1)
                .map(entry -> new Share(
                        words.get(entry.getKey())[0], words.get(entry.getKey())[1], List.copyOf(entry.getValue())))
                .toList();
    }

    private static long sections(List<DraftTask> tasks, List<Share.Place> places) {
        return places.stream()
                .map(place -> tasks.get(place.task()).section())
                .distinct()
                .count();
    }

    /** The same characters whatever their order, without words that only promise or place. */
    private static String key(String name) {
        var bare = PLAIN.matcher(name).replaceAll("");
        return bare.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
