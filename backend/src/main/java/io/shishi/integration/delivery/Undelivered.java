package io.shishi.integration.delivery;

/** Why something did not go out, or may not have. */
public final class Undelivered extends Exception {

    private final boolean maybeSent;

    private Undelivered(String message, boolean maybeSent, Throwable cause) {
        super(message, cause);
        this.maybeSent = maybeSent;
    }

    /** The other side said no, or was not there. */
    public static Undelivered refused(String message, Throwable cause) {
        return new Undelivered(message, false, cause);
    }

    /** Nobody knows: it was handed over and there was no word of it. */
    public static Undelivered unheardOf(String message, Throwable cause) {
        return new Undelivered(message, true, cause);
    }

    public boolean isMaybeSent() {
        return maybeSent;
    }
}
