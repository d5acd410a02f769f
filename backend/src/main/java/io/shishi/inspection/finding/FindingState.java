package io.shishi.inspection.finding;

import java.util.EnumSet;
import java.util.Set;

/** How far a finding has come. */
public enum FindingState {
    OPEN("待整改"),
    ANSWERED("待复核"),
    RETURNED("退回整改"),
    REMEDIED("已整改");

    /** In which it is the agency's turn. */
    public static final Set<FindingState> WAITING = EnumSet.of(OPEN, RETURNED);

    private final String word;

    FindingState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public boolean isWaiting() {
        return WAITING.contains(this);
    }
}
