package io.shishi.inspection.draw;

/** By what a pool is divided, so that each part can be covered. */
public enum Strata {
    NONE("不分层"),
    AGENCY("按单位"),
    SECTION("按部分");

    private final String word;

    Strata(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
