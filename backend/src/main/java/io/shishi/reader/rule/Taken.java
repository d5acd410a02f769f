package io.shishi.reader.rule;

import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Which digits of a passage already have a place. */
final class Taken {

    /** A number by its place in the passage. */
    record Digits(int from, int to) {}

    private final Passage text;
    private final TreeMap<Integer, Integer> open = new TreeMap<>();

    Taken(Passage text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            if (Fold.digit(text.charAt(i))) {
                open.put(text.span(i, i + 1).from(), i);
            }
        }
    }

    /** Takes the digits inside the span; false where there are none left. */
    boolean take(Span span) {
        var inside = open.subMap(span.from(), Math.max(span.from(), span.to()));
        boolean some = !inside.isEmpty();
        inside.clear();
        return some;
    }

    /** Takes the digits of a part of the passage. */
    void takeAll(Passage part) {
        for (int i = 0; i < part.length(); i++) {
            if (Fold.digit(part.charAt(i))) {
                open.remove(part.span(i, i + 1).from());
            }
        }
    }

    /** The numbers that nothing took, or what nothing took of them. */
    List<Digits> left() {
        var left = new ArrayList<Digits>();
        for (int at : open.values()) {
            var last = left.isEmpty() ? null : left.getLast();
            if (last != null && at < last.to()) {
                continue;
            }
            left.add(new Digits(at, end(at)));
        }
        return left;
    }

    private int end(int from) {
        int to = FigureScanner.digitsEnd(text, from);
        int end = from;
        for (int i = from; i < to; i++) {
            boolean digit = Fold.digit(text.charAt(i));
            if (digit && !open.containsKey(text.span(i, i + 1).from())) {
                break;
            }
            end = digit ? i + 1 : end;
        }
        return end;
    }
}
