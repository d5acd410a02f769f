package io.shishi.inspection.repeat;

/** One thing that was computed again, and what the file says of it. */
record Step(String name, String said, String found, String words) {

    static Step of(String name, String said, String found) {
        return new Step(name, said, found, null);
    }

    /** What cannot be compared yet. */
    static Step open(String name, String words) {
        return new Step(name, null, null, words);
    }

    boolean holds() {
        return words != null || found.equals(said);
    }

    String sentence() {
        if (words != null) {
            return "－ %s：%s".formatted(name, words);
        }
        return holds() ? "✓ %s：%s，一致".formatted(name, found) : "✗ %s：不一致！文件记的是 %s，重算是 %s".formatted(name, said, found);
    }
}
