package io.shishi.reader.rule;

import io.shishi.reader.text.Brackets;
import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.Quotes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a task's text into clauses; brackets with numbers or sentences of their own become clauses by themselves. */
final class Clauses {

    private static final int SHORT_BRACKET = 8;
    private static final int DEEPEST = 4;

    private final List<Clause> clauses = new ArrayList<>();
    private int sentence;

    private Clauses() {}

    static List<Clause> of(Passage text) {
        var clauses = new Clauses();
        clauses.cut(text, 0);
        return clauses.clauses;
    }

    private void cut(Passage text, int depth) {
        var brackets = Brackets.of(text);
        var quoted = Quotes.of(text);
        var out = new boolean[text.length()];
        var inner = new ArrayList<Passage>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int partner = c == '(' ? brackets.partner(i) : -1;
            if (partner > i && listMark(text, i, partner)) {
                from = end(text, out, from, i, depth, inner, true);
                i = partner;
                from = partner + 1;
            } else if (partner > i && !aside(text, i, partner)) {
                Arrays.fill(out, i, partner + 1, true);
                if (depth < DEEPEST) {
                    inner.add(text.part(i + 1, partner));
                }
                i = partner;
            } else if (partner > i) {
                i = partner;
            } else if (!quoted[i] && stop(c)) {
                from = end(text, out, from, i, depth, inner, true) + 1;
            } else if (!quoted[i] && pause(text, i)) {
                from = end(text, out, from, i, depth, inner, false) + 1;
            }
        }
        end(text, out, from, text.length(), depth, inner, true);
    }

    private int end(Passage text, boolean[] out, int from, int to, int depth, List<Passage> inner, boolean full) {
        if (to > from) {
            var hidden = Arrays.copyOfRange(out, from, to);
            var clause = text.part(from, to).without(hidden);
            if (!clause.isEmpty()) {
                clauses.add(new Clause(clause, sentence, depth > 0));
            }
        }
        int outer = sentence;
        for (var passage : inner) {
            cut(passage, depth + 1);
            sentence = outer;
        }
        inner.clear();
        if (full && depth == 0) {
            sentence++;
        }
        return to;
    }

    /** (1) and (一) inside a text start a new point. */
    private static boolean listMark(Passage text, int open, int close) {
        if (close - open < 2 || close - open > 4) {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            if (!Fold.digit(text.charAt(i)) && !Numerals.numeral(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A short bracket without a number is part of a name: 社区(村). */
    private static boolean aside(Passage text, int open, int close) {
        if (close - open - 1 > SHORT_BRACKET) {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            char c = text.charAt(i);
            if (Fold.digit(c) || stop(c) || c == ',') {
                return false;
            }
        }
        return true;
    }

    private static boolean stop(char c) {
        return "。;!?(".indexOf(c) >= 0 || c == ')' || (c >= '①' && c <= '⑳') || (c >= '㉑' && c <= '㉟');
    }

    private static boolean pause(Passage text, int at) {
        char c = text.charAt(at);
        boolean between =
                at > 0 && at + 1 < text.length() && Fold.digit(text.charAt(at - 1)) && Fold.digit(text.charAt(at + 1));
        return switch (c) {
            case ',' ->
                !(between && text.printedAt(at) == ',' && FigureScanner.digitsEnd(text, lineStart(text, at)) > at);
            case ':' -> !between;
            default -> false;
        };
    }

    private static int lineStart(Passage text, int comma) {
        int at = comma;
        while (at > 0 && comma - at < 24 && (Fold.digit(text.charAt(at - 1)) || text.printedAt(at - 1) == ',')) {
            at--;
        }
        return at;
    }
}
