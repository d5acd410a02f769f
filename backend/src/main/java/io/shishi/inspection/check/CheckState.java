package io.shishi.inspection.check;

import java.util.EnumSet;
import java.util.Set;

/** How far a check has come. */
public enum CheckState {
    PLANNED("待核验"),
    VISITING("正在核验"),
    DONE("已核验"),
    CANCELLED("已取消");

    /** In which it still waits for whoever it was given to. */
    public static final Set<CheckState> OPEN = EnumSet.of(PLANNED, VISITING);

    private final String word;

    CheckState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
