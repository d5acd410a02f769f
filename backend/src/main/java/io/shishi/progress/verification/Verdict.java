package io.shishi.progress.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who went to see says of a claim. */
@Schema(name = "CheckVerdict")
public enum Verdict {
    CONFIRMED("属实"),
    DISCREPANCY("不符"),
    UNDETERMINED("无法判断");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
