package io.shishi.reader.intake;

/** Text without what nobody sees: marks, zero-width and control characters; every end of a line the same. */
final class Characters {

    private Characters() {}

    static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\r') {
                tidy.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else {
                append(tidy, c);
            }
        }
        return tidy.toString();
    }

    static void append(StringBuilder tidy, char c) {
        switch (c) {
            case '\n', '\t' -> tidy.append(c);
            case '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> tidy.append('\n');
            case '\u00a0' -> tidy.append(' ');
            default -> {
                if (!Character.isISOControl(c) && !isUnseen(c)) {
                    tidy.append(c);
                }
            }
        }
    }

    private static boolean isUnseen(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c >= '\u2060' && c <= '\u2064' || c == '\ufeff';
    }
}
