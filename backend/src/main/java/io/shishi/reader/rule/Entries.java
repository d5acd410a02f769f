package io.shishi.reader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds which figures belong together: from one to another, a range, or lists of both. */
final class Entries {

    private static final String TURN =
            "提高|提升|增加|增长|上升|上调|调整|扩大|扩展|扩面|扩容|提标|拓展|延长|降低|下降|减少|压缩|压减|缩短|缩减|下调|增|升|提|降|减|扩|缩";
    private static final Pattern CHANGE =
            Pattern.compile("(?:以上|左右|以下|以内)?,?(?:的)?(?:基础上|标准)?,?(?:均|都|再|统一|逐步|分别|各|进一步|每人每[年月])*(?:(?:" + TURN
                    + ")(?:到|至|为|成)?|到|至|为)" + "(?:不低于|不少于|不超过|达到|至少|超过|每人每[年月]|每[年月]|每生每年|约|为)*");
    private static final Pattern LIST = Pattern.compile("(?:以上|以下|以内|左右)?(?:、|和|与|及|以及|,|/)");
    private static final Pattern RANGE = Pattern.compile("[-至到]");
    private static final String FROM = "从由在自原";

    private Entries() {}

    static List<Entry> of(CharSequence text, List<Figure> figures) {
        var baselines = new Figure[figures.size()];
        var uppers = new Figure[figures.size()];
        var used = new boolean[figures.size()];
        for (int i = 0; i + 1 < figures.size(); i++) {
            var gap = gap(text, figures, i);
            boolean started = startsFrom(text, figures, i);
            if (RANGE.matcher(gap).matches() && !started) {
                uppers[i] = figures.get(i + 1);
                used[++i] = true;
            } else if (change(gap, started)) {
                pair(text, figures, i, baselines, used);
            }
        }
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < figures.size(); i++) {
            if (!used[i]) {
                entries.add(entry(figures.get(i), baselines[i], uppers[i]));
            }
        }
        return entries;
    }

    /** The lower end of a range and the figure that something starts from may leave the unit to the other. */
    private static Entry entry(Figure target, Figure baseline, Figure upper) {
        if (upper != null && target.unit() == null) {
            return new Entry(target.in(upper.unit()), baseline, upper);
        }
        if (baseline != null && target.unit() == null) {
            return new Entry(target.in(baseline.unit()), baseline, upper);
        }
        return new Entry(target, baseline, upper);
    }

    private static String gap(CharSequence text, List<Figure> figures, int i) {
        int from = figures.get(i).to();
        int to = figures.get(i + 1).from();
        return to - from > 30 ? "·" : text.subSequence(from, to).toString();
    }

    private static boolean change(String gap, boolean started) {
        return CHANGE.matcher(gap).matches() && (started || gap.length() > 1 && !"到至为".contains(gap));
    }

    /** 从, 由 or 在 stands before the first of the list that this figure ends. */
    private static boolean startsFrom(CharSequence text, List<Figure> figures, int i) {
        int first = listStart(text, figures, i);
        int at = figures.get(first).from();
        int floor = first == 0 ? 0 : figures.get(first - 1).to();
        int start = Limit.start(text, at, floor);
        for (int k = at - 1; k >= Math.max(floor, start - 4); k--) {
            if (FROM.indexOf(text.charAt(k)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int listStart(CharSequence text, List<Figure> figures, int i) {
        int first = i;
        while (first > 0 && LIST.matcher(gap(text, figures, first - 1)).matches()) {
            first--;
        }
        return first;
    }

    private static void pair(CharSequence text, List<Figure> figures, int i, Figure[] baselines, boolean[] used) {
        int first = listStart(text, figures, i);
        int count = i - first + 1;
        int last = i + 1;
        while (last + 1 < figures.size()
                && LIST.matcher(gap(text, figures, last)).matches()) {
            last++;
        }
        boolean lists = count > 1 && last - i >= count && !anyUsed(used, first, i);
        for (int k = 0; k < (lists ? count : 1); k++) {
            int base = lists ? first + k : i;
            if (!used[base]) {
                baselines[i + 1 + k] = figures.get(base);
                used[base] = true;
            }
        }
    }

    private static boolean anyUsed(boolean[] used, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (used[i]) {
                return true;
            }
        }
        return false;
    }
}
