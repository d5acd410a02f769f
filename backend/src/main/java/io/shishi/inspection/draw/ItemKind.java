package io.shishi.inspection.draw;

/** What is drawn from a pool. */
public enum ItemKind {
    REPORT("填报"),
    FIGURE("数据"),
    TASK("任务");

    private final String word;

    ItemKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
