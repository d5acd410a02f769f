package io.shishi.progress;

/** What a person typed, as it is kept. */
final class Words {

    private Words() {}

    /** Without spaces around it; nothing at all when only spaces were typed. */
    static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
