package io.shishi.reader.rule;

import io.shishi.reader.draft.Due;
import io.shishi.reader.draft.Warning;
import io.shishi.reader.text.Brackets;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.SourceText;
import io.shishi.reader.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the agencies in a task's words, wherever they stand, and tells them from the clause itself. */
public final class DutyFinder {

    /** A duty and where it stands. */
    record Found(Duty duty, int from, int to) {}

    private static final Pattern DUE_PART = Pattern.compile(
            "(?:^|[,;、]) ?(?:(?:完成|办结)?(?:时限|时间|期限)(?:要求)? ?: ?)?(?:20\\d\\d年)?(?:\\d{1,2}月(?:\\d{1,2}日)?(?:底|末|上旬|中旬|下旬)?|年底|年内)"
                    + "(?:之?前|以前)?(?:完成|建成|办结|投用)?(?=[,;。]|$)");
    private static final int SHORT_DUE = 8;
    private static final int SENTENCE_REACH = 200;

    private final SourceText source;
    private final Passage text;
    private final boolean[] out;
    private final List<Found> duties = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Due due;

    DutyFinder(SourceText source, Passage text) {
        this.source = source;
        this.text = text;
        this.out = new boolean[text.length()];
        brackets();
        labels();
        sentences();
        duties.sort(Comparator.comparingInt(Found::from));
    }

    List<Found> duties() {
        return duties;
    }

    List<Warning> warnings() {
        return warnings;
    }

    Due due() {
        return due;
    }

    /** The clause alone. */
    Passage rest() {
        char last = '。';
        var gone = out.clone();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            gone[i] |= "。;,".indexOf(c) >= 0 && "。;,".indexOf(last) >= 0;
            last = gone[i] ? last : c;
        }
        return text.without(gone);
    }

    private void brackets() {
        var brackets = Brackets.of(text);
        var pairs = new ArrayList<>(brackets.pairs());
        pairs.sort(Comparator.comparingInt(Brackets.Pair::open));
        var broken = new BrokenBrackets(text, this);
        int reached = -1;
        for (var pair : pairs) {
            if (pair.open() > reached && bracket(pair.open(), pair.close())) {
                reached = pair.close();
            }
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!out[i] && c == '(' && brackets.partner(i) < 0) {
                broken.unclosed(i);
            } else if (!out[i] && c == ')' && brackets.partner(i) < 0) {
                broken.unopened(i);
            }
        }
    }

    private boolean bracket(int open, int close) {
        if (close - open < 4) {
            return false;
        }
        var words = words(open + 1, close);
        var day = close - open < 700 ? DUE_PART.matcher(words) : null;
        boolean dated = day != null && day.find();
        var duty = Duties.of(dated ? day.replaceAll("") : words);
        if (duty == null || (duty.roleless() && !ends(close + 1))) {
            return false;
        }
        if (dated && due == null) {
            var found = Dues.in(text.part(open + 1, close));
            due = found == null ? null : found.due();
        }
        take(duty, open, close + 1);
        return true;
    }

    private boolean ends(int at) {
        return at >= text.length() || "。;,)(!?".indexOf(text.charAt(at)) >= 0;
    }

    private void labels() {
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            if (out[i]) {
                start = true;
                continue;
            }
            var label = start || text.charAt(i) == ' ' ? Labels.at(text, i) : null;
            if (label != null) {
                i = Math.max(i, label(label) - 1);
            }
            start = "。;,: ".indexOf(text.charAt(i)) >= 0 || "局委办部厅心府镇乡道".indexOf(text.charAt(i)) >= 0;
        }
    }

    /** Where to look on. */
    private int label(Labels.Found label) {
        if (label.kind() == Labels.Kind.TEXT) {
            Arrays.fill(out, label.from(), label.to(), true);
            return label.to();
        }
        int to = end(label);
        if (label.kind() == Labels.Kind.DUE) {
            var part = text.part(label.to(), to);
            var found = Dues.in(part);
            due = found == null ? due : found.due();
            if (found == null && to - label.to() > SHORT_DUE) {
                Arrays.fill(out, label.from(), label.to(), true);
            } else {
                Arrays.fill(out, label.from(), to, true);
            }
            return found == null && to - label.to() > SHORT_DUE ? label.to() : to;
        }
        var duty = Duties.labelled(words(label.from(), to));
        if (duty != null) {
            take(duty, label.from(), to);
        } else if (label.kind() == Labels.Kind.PERSON) {
            Arrays.fill(out, label.from(), to, true);
        }
        return to;
    }

    /** A labelled list goes on over a comma as long as agencies or another label follow. */
    private int end(Labels.Found label) {
        int at = label.to();
        while (at < text.length() && at - label.to() < 700) {
            char c = text.charAt(at);
            var next = at > label.to() ? Labels.at(text, at) : null;
            if (next != null && next.kind() != Labels.Kind.AGENCY && next.kind() != Labels.Kind.PERSON) {
                return at;
            }
            if (c == '。' || out[at]) {
                return at;
            }
            if ((c == ';' || c == ',')
                    && Labels.at(text, at + 1) == null
                    && label.kind() != Labels.Kind.DUE
                    && !AgencyNames.sure(text.text().substring(at + 1, stop(at + 1, "。;,、", 40)))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** 由县教育局牵头，县住建局配合。 as a sentence of its own. */
    private void sentences() {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "。;".indexOf(text.charAt(i)) >= 0 || out[i]) {
                sentence(from, i);
                from = i + 1;
            }
        }
    }

    private void sentence(int from, int to) {
        if (to - from < 5 || to - from > SENTENCE_REACH) {
            return;
        }
        var words = text.text().substring(from, to);
        if (!words.contains("牵头") && !words.contains("负责") && !words.contains("配合") && !words.contains("承办")) {
            return;
        }
        if (verbal(words, from, to)) {
            return;
        }
        int by = words.lastIndexOf(",由");
        if (by >= 0) {
            verbal(words.substring(by + 1), from + by, to);
        }
    }

    private boolean verbal(String words, int from, int to) {
        var duty = Duties.verbal(words);
        if (duty == null
                || duty.lead().isEmpty()
                || !duty.lead().stream().allMatch(name -> AgencyNames.sure(name) && AgencyNames.placed(name))) {
            return false;
        }
        take(duty, from, to);
        return true;
    }

    void doubt(int from, int to, String detail) {
        warnings.add(new Warning(text.span(from, to), "bracket-broken", detail));
    }

    void take(Duty duty, int from, int to) {
        duties.add(new Found(duty, from, to));
        Arrays.fill(out, from, to, true);
    }

    int stop(int from, String marks, int reach) {
        int at = from;
        while (at < text.length() && at - from < reach && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** With the blanks of the document, because they may part two names. */
    String words(int from, int to) {
        Span span = text.span(from, to);
        return span.length() > 2000
                ? text.text().substring(from, to)
                : Passage.spaced(source, span).text();
    }
}
