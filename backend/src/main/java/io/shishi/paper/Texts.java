package io.shishi.paper;

/** What a person typed, as it is kept. */
final class Texts {

    private Texts() {}

    /** Without spaces around it; nothing at all when only spaces were typed. */
    static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
