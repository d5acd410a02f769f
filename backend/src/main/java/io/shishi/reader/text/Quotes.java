package io.shishi.reader.text;

import java.util.Arrays;

/** Which characters stand between quotation marks; a mark that is not closed soon quotes nothing. */
public final class Quotes {

    private static final int LONGEST = 60;

    private Quotes() {}

    /** True for every character inside “…”, "…" or 《…》, the marks included. */
    public static boolean[] of(CharSequence text) {
        var quoted = new boolean[text.length()];
        int i = 0;
        while (i < text.length()) {
            char close = closing(text.charAt(i));
            int end = close == 0 ? -1 : find(text, i + 1, close);
            if (end < 0) {
                i++;
                continue;
            }
            Arrays.fill(quoted, i, end + 1, true);
            i = end + 1;
        }
        return quoted;
    }

    private static char closing(char open) {
        return switch (open) {
            case '“' -> '”';
            case '‘' -> '’';
            case '"' -> '"';
            case '《' -> '》';
            default -> 0;
        };
    }

    private static int find(CharSequence text, int from, char close) {
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }
}
