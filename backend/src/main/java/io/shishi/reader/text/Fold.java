package io.shishi.reader.text;

/** One form for characters that are printed in several: full and half width, kinds of dashes and brackets. */
public final class Fold {

    private Fold() {}

    public static char of(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return c == '\uFF5E' ? '-' : (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '【', '﹙', '〖' -> '(';
            case '】', '﹚', '〗' -> ')';
            case '—', '–', '―', '‐', '‑', '−', '─', '~', '〜' -> '-';
            case '•', '・', '∙', '⋅', '‧' -> '·';
            case '「', '『', '〝', '‟' -> '“';
            case '」', '』', '〞' -> '”';
            case '﹪' -> '%';
            case '∶', '︰' -> ':';
            case '﹔' -> ';';
            default -> c;
        };
    }

    public static String of(CharSequence text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(of(text.charAt(i)));
        }
        return folded.toString();
    }

    public static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || (c >= '\u2000' && c <= '\u200F');
    }

    public static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
