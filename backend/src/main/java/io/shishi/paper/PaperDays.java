package io.shishi.paper;

/** How many working days there are for a paper where nobody says otherwise. */
final class PaperDays {

    static final int SIGN = 2;
    static final int RETURNED = 2;

    private PaperDays() {}

    static int answer(PaperKind kind) {
        return switch (kind) {
            case REMINDER -> 2;
            case ORDER -> 3;
            case HANDOVER, REQUEST, INSTRUCTION -> 5;
        };
    }
}
