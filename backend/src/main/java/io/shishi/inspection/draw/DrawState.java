package io.shishi.inspection.draw;

/** How far a draw is. */
public enum DrawState {
    POOLED("已冻结范围"),
    SEEDED("已记下种子"),
    DRAWN("已抽取"),
    CANCELLED("已作废");

    private final String word;

    DrawState(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
