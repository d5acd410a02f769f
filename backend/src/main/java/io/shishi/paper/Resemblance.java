package io.shishi.paper;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether two names may mean the same thing: one holds the other ("已新增城镇就业人数" and "城镇新增就业" do not, "新增就业" and
 * "城镇新增就业" do), or they share at least half of their pairs of neighbouring characters.
 */
final class Resemblance {

    private static final double ENOUGH = 0.5;
    private static final int SHORTEST = 3;

    private Resemblance() {}

    static boolean between(String one, String other) {
        var a = bare(one);
        var b = bare(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        var shorter = a.length() < b.length() ? a : b;
        var longer = shorter == a ? b : a;
        return shorter.length() >= SHORTEST && longer.contains(shorter) || share(a, b) >= ENOUGH;
    }

    /** Twice the shared pairs by all pairs: 1 for the same words, 0 for none in common. */
    private static double share(String a, String b) {
        var one = pairs(a);
        var other = pairs(b);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var all = one.size() + other.size();
        one.retainAll(other);
        return 2.0 * one.size() / all;
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (var i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Without what says nothing: spaces, marks, and the words for "number of" at the end. */
    private static String bare(String name) {
        return name.replaceAll("[\\s\\p{Punct}（）《》、，。：“”]", "").replaceAll("(人数|数量|总数|情况|数)$", "");
    }
}
