package io.shishi.paper;

/** Who in an agency a paper is for: its contact, its head, or its head with the conveners looking on. */
public enum Recipient {
    CONTACT,
    HEAD,
    CONVENER;

    static Recipient of(Rung rung) {
        return switch (rung) {
            case null -> CONTACT;
            case BLUE -> CONTACT;
            case ORANGE -> HEAD;
            case RED -> CONVENER;
        };
    }
}
