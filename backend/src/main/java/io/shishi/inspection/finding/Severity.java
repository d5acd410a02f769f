package io.shishi.inspection.finding;

/** How bad a finding is. */
public enum Severity {
    MINOR("一般"),
    MAJOR("较重"),
    SEVERE("严重");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
