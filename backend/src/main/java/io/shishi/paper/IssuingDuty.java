package io.shishi.paper;

import io.shishi.identity.Role;
import java.util.Arrays;

/** In which duty a paper is issued; only the same duty judges what is answered to it. */
public enum IssuingDuty {
    OFFICE(Role.OFFICE, "专班办公室"),
    CONVENER(Role.CONVENER, "召集人"),
    SUPERVISION(Role.SUPERVISOR, "督查室");

    private final String role;
    private final String word;

    IssuingDuty(String role, String word) {
        this.role = role;
        this.word = word;
    }

    public String role() {
        return role;
    }

    public String word() {
        return word;
    }

    boolean issues(PaperKind kind) {
        return switch (kind) {
            case HANDOVER, REMINDER, REQUEST -> this == OFFICE;
            case INSTRUCTION -> this == CONVENER;
            case ORDER -> this != CONVENER;
        };
    }

    /** Those who may issue that kind, the office first. */
    static java.util.List<IssuingDuty> issuing(PaperKind kind) {
        return Arrays.stream(values()).filter(duty -> duty.issues(kind)).toList();
    }
}
