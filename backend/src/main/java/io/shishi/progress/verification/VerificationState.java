package io.shishi.progress.verification;

import java.util.stream.Stream;

/** What is known of a claim beyond what was reported; that nobody went to see is a state of its own. */
public enum VerificationState {
    NONE("未核验"),
    CONFIRMED("属实"),
    DISCREPANCY("不符"),
    UNDETERMINED("无法判断");

    private final String word;

    VerificationState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static VerificationState of(Verdict verdict) {
        return Stream.of(values())
                .filter(it -> verdict != null && it.name().equals(verdict.name()))
                .findFirst()
                .orElse(NONE);
    }
}
