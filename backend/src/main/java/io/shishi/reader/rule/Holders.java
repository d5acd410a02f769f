package io.shishi.reader.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes apart a list of people by office: 县人社局、县民政局主要负责人 are two, 县委常委、副县长 is one. */
final class Holders {

    private static final Pattern TAIL = Pattern.compile("((?:党政)?(?:主要|分管|相关|有关)?(?:负责人|负责同志|领导|领导同志|局长|主任)(?:同志)?)$");
    private static final Pattern TITLED = Pattern.compile(".*(?:常委|副书记|党组成员|党组书记|委员|党组副书记|部长)$");
    private static final Pattern OTHER = Pattern.compile("(?:[省市县区旗州镇乡]|政府|常务)[^、]*");

    private Holders() {}

    static List<String> of(String words) {
        var holders = new ArrayList<String>();
        for (var part : words.split("[;,]")) {
            for (var holder : people(part.strip())) {
                if (holder.length() > 1) {
                    holders.add(holder);
                }
            }
        }
        return holders;
    }

    private static List<String> people(String part) {
        var tail = TAIL.matcher(part);
        var role = tail.find() ? tail.group(1) : "";
        var pieces = new ArrayList<String>();
        for (var piece : Arrays.asList(part.split("、|以及|及|(?<=[长任书记人导局府]),?(?:和|与)|(?:和|与)(?=[省市县区旗])"))) {
            boolean next = pieces.isEmpty() || (parts(pieces.getLast(), piece));
            if (next) {
                pieces.add(piece);
            } else {
                pieces.set(pieces.size() - 1, pieces.getLast() + "、" + piece);
            }
        }
        return pieces.stream()
                .map(piece -> AgencyNames.sure(piece) && !role.isEmpty() ? piece + role : piece)
                .toList();
    }

    private static boolean parts(String before, String piece) {
        return OTHER.matcher(piece).matches()
                && !piece.startsWith("常务")
                && !TITLED.matcher(before).matches();
    }
}
