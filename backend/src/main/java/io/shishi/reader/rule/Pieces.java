package io.shishi.reader.rule;

import java.util.ArrayList;
import java.util.List;

/** Divides the words of a clause among its figures. */
final class Pieces {

    private static final Words JOINTS = Words.of("、 和 与 及 以及 并 , / 或");
    private static final Words LIST = Words.of("、 以及 及 ,");
    private static final Words AND = Words.of("和 与 及 并 以及");

    private Pieces() {}

    static List<Piece> of(CharSequence text, int start, List<Entry> entries) {
        var pieces = new ArrayList<Piece>();
        int from = start;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            int nameTo = Limit.start(text, entry.from(), from);
            int nameFrom = Naming.start(text, from, nameTo);
            var far = entry.baseline() == null && nameTo > nameFrom + 2
                    ? FarLimit.of(text, nameFrom, nameTo, entry.target())
                    : null;
            nameTo = far == null ? nameTo : far.from();
            int rightFrom = Limit.afterEnd(text, entry.to());
            int next = i + 1 < entries.size() ? entries.get(i + 1).from() : text.length();
            int[] cut = i + 1 < entries.size()
                    ? cut(
                            text,
                            rightFrom,
                            next,
                            nameTo > nameFrom
                                    && nameTo - nameFrom
                                            > Deeds.first(text.subSequence(nameFrom, nameTo))
                                                    .length())
                    : new int[] {text.length(), text.length()};
            pieces.add(new Piece(
                    entry,
                    nameFrom,
                    Naming.end(text, nameFrom, nameTo),
                    of(text, rightFrom, cut[0]),
                    Math.max(of(text, rightFrom, cut[0]), Naming.end(text, rightFrom, cut[0])),
                    far == null ? null : far.comparator()));
            from = cut[1];
        }
        return pieces;
    }

    private static int of(CharSequence text, int from, int to) {
        return from < to && text.charAt(from) == '的' ? from + 1 : Math.min(from, Math.max(to, from));
    }

    /** Where the words of the one figure end, and where those of the next begin. */
    private static int[] cut(CharSequence text, int from, int next, boolean named) {
        var joint = JOINTS.at(text, from);
        if (joint != null) {
            return new int[] {from, Math.min(next, from + joint.length())};
        }
        int bare = Limit.start(text, next, from);
        var last = joint(text, bare, from);
        if (last != null) {
            return new int[] {bare - last.length(), bare};
        }
        if (named && Deeds.COUNTABLE.at(text, from) != null) {
            return new int[] {from, from};
        }
        int list = LIST.find(text, from, next);
        if (list >= 0) {
            return new int[] {list, list + LIST.at(text, list).length()};
        }
        for (int at = from; at < next; at++) {
            var and = AND.at(text, at);
            if (and != null && Deeds.COUNTABLE.at(text, at + and.length()) != null) {
                return new int[] {at, at + and.length()};
            }
        }
        return new int[] {bare, from};
    }

    /** 惠及 and 普及 end with no joint. */
    private static String joint(CharSequence text, int to, int from) {
        var joint = JOINTS.before(text, to, from);
        boolean verb = "及".equals(joint) && to - 2 >= from && "惠普涉".indexOf(text.charAt(to - 2)) >= 0;
        return verb ? null : joint;
    }
}
