package io.shishi.reader.intake;

/** A document that cannot be read, and in Chinese what to do about it. */
public final class Refusal extends RuntimeException {

    private final Kind kind;

    /** Why a document is not read. */
    public enum Kind {
        EMPTY("document-empty"),
        TOO_LARGE("document-too-large"),
        OLD_WORD("document-old-word"),
        SCANNED("document-scanned"),
        ENCRYPTED("document-encrypted"),
        UNKNOWN("document-kind-refused"),
        ENCODING("document-encoding"),
        BROKEN("document-broken"),
        SLOW("document-too-slow");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Refusal(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
