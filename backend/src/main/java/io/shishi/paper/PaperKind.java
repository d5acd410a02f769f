package io.shishi.paper;

/** What a paper is; each kind is numbered for itself, under its own word. */
public enum PaperKind {
    HANDOVER("交办单", "交办"),
    REMINDER("催办单", "催办"),
    REQUEST("专项报送", "专报"),
    INSTRUCTION("批示", "批示"),
    ORDER("督办单", "督办");

    private final String title;
    private final String word;

    PaperKind(String title, String word) {
        this.title = title;
        this.word = word;
    }

    public String title() {
        return title;
    }

    /** The word in its number: "交办" in "交办〔2026〕3号". */
    public String word() {
        return word;
    }
}
