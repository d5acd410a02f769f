package io.shishi.reader.rule;

import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Which Arabic numbers of a passage already have a place. */
final class Taken {

    /** A run of digits by its place in the passage. */
    record Digits(int from, int to) {}

    private final TreeMap<Integer, Digits> open = new TreeMap<>();
    private final int count;

    Taken(Passage text) {
        int at = 0;
        while (at < text.length()) {
            if (Fold.digit(text.charAt(at))) {
                int to = FigureScanner.digitsEnd(text, at);
                open.put(text.span(at, to).from(), new Digits(at, to));
                at = to;
            } else {
                at++;
            }
        }
        count = open.size();
    }

    /** Takes the numbers that begin inside the span; false where there are none left. */
    boolean take(Span span) {
        var inside = open.subMap(span.from(), Math.max(span.from(), span.to()));
        boolean some = !inside.isEmpty();
        inside.clear();
        return some;
    }

    int count() {
        return count;
    }

    List<Digits> left() {
        var left = new ArrayList<>(open.values());
        left.sort(Comparator.comparingInt(Digits::from));
        return left;
    }
}
