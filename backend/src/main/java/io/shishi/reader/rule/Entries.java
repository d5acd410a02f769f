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
                    + ")(?:到|至|为|成)?|到|至|为)" + "(?:不低于|不少于|不超过|不高于|不多于|达到|至少|超过|最多|最少|最高|最低|每人每[年月]|每[年月]|每生每年|约|为)*");
    private static final Pattern TURNED = Pattern.compile("(?:" + TURN + ")(?:到|至|为|成)");
    private static final Pattern LIST = Pattern.compile("(?:以上|以下|以内|左右)?(?:、|和|与|及|以及|,|/)");
    private static final Pattern RANGE = Pattern.compile("[-至到]");
    private static final int LONGEST_GAP = 30;
    private static final int MOST_SUBJECTS = 12;
    private static final String FROM = "从由在自原";

    private final CharSequence text;
    private final List<Figure> figures;
    private final Figure[] baselines;
    private final Figure[] uppers;
    private final boolean[] used;
    /** For each figure the first of the list that it stands in: 97%、95%和90%. */
    private final int[] listStart;

    private Entries(CharSequence text, List<Figure> figures) {
        this.text = text;
        this.figures = figures;
        this.baselines = new Figure[figures.size()];
        this.uppers = new Figure[figures.size()];
        this.used = new boolean[figures.size()];
        this.listStart = new int[figures.size()];
        for (int i = 1; i < figures.size(); i++) {
            listStart[i] = LIST.matcher(gap(i - 1)).matches() ? listStart[i - 1] : i;
        }
    }

    static List<Entry> of(CharSequence text, List<Figure> figures) {
        var entries = new Entries(text, figures);
        entries.pair();
        return entries.entries();
    }

    private void pair() {
        for (int i = 0; i + 1 < figures.size(); i++) {
            var gap = gap(i);
            boolean started = startsFrom(i);
            if (RANGE.matcher(gap).matches() && !started) {
                uppers[i] = figures.get(i + 1);
                used[++i] = true;
            } else if (CHANGE.matcher(gap).matches()
                    && (started || TURNED.matcher(gap).find())) {
                change(i);
            }
        }
    }

    private List<Entry> entries() {
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
        var other = upper != null ? upper : baseline;
        return new Entry(target.unit() == null && other != null ? target.in(other.unit()) : target, baseline, upper);
    }

    private String gap(int i) {
        int from = figures.get(i).to();
        int to = figures.get(i + 1).from();
        return to - from > LONGEST_GAP ? "·" : text.subSequence(from, to).toString();
    }

    /** 从, 由 or 在 stands before the first of the list that this figure ends. */
    private boolean startsFrom(int i) {
        int first = listStart[i];
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

    /** From this figure to the next; or, between two lists as long as each other, from each of the one to its like. */
    private void change(int i) {
        int count = i - listStart[i] + 1;
        boolean lists =
                count > 1 && count <= MOST_SUBJECTS && i + count < figures.size() && listStart[i + count] == i + 1;
        for (int k = 0; k < (lists ? count : 1); k++) {
            int base = lists ? listStart[i] + k : i;
            if (!used[base] && baselines[base] == null && uppers[base] == null) {
                baselines[i + 1 + k] = figures.get(base);
                used[base] = true;
            }
        }
    }
}
