package io.shishi.reader.check;

import java.util.HashSet;
import java.util.Set;

/** How much two short texts are alike, from 0 to 1. */
public final class Likeness {

    private Likeness() {}

    /** Pairs of neighbouring characters that both have (Dice). */
    public static double of(String one, String other) {
        return of(pairs(one), pairs(other));
    }

    public static double of(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var small = one.size() < other.size() ? one : other;
        var large = small == one ? other : one;
        var common = small.stream().filter(large::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    /** Pairs of characters; spaces and punctuation do not count. */
    public static Set<Integer> pairs(String text) {
        var pairs = new HashSet<Integer>();
        var before = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (before != 0) {
                    pairs.add(before << 16 | c);
                }
                before = c;
            }
        }
        return pairs;
    }

    /** Whether the short name is what is left of the long one when characters are dropped: 人社局 of 人力资源和社会保障局. */
    static boolean shortens(String brief, String full) {
        if (brief.length() < 3 || brief.length() >= full.length() || brief.charAt(0) != full.charAt(0)) {
            return false;
        }
        var at = 0;
        for (var i = 0; i < full.length() && at < brief.length(); i++) {
            if (full.charAt(i) == brief.charAt(at)) {
                at++;
            }
        }
        return at == brief.length() && brief.charAt(at - 1) == full.charAt(full.length() - 1);
    }
}
