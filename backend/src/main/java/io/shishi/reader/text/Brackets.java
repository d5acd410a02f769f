package io.shishi.reader.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which bracket closes which, in one pass; those without a partner stay alone. */
public final class Brackets {

    /** A bracket and its partner; {@code depth} 0 is outermost. */
    public record Pair(int open, int close, int depth) {}

    private static final int DEEPEST = 64;

    private final int[] partner;
    private final List<Pair> pairs = new ArrayList<>();

    private Brackets(CharSequence text) {
        partner = new int[text.length()];
        Arrays.fill(partner, -1);
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                if (open.size() == DEEPEST) {
                    open.pollLast();
                }
                open.push(i);
            } else if (c == ')' && !open.isEmpty()) {
                int from = open.pop();
                partner[from] = i;
                partner[i] = from;
                pairs.add(new Pair(from, i, open.size()));
            }
        }
    }

    public static Brackets of(CharSequence text) {
        return new Brackets(text);
    }

    /** In the order in which they close, so an inner pair comes before the one around it. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The index of the partner, or -1. */
    public int partner(int index) {
        return partner[index];
    }
}
