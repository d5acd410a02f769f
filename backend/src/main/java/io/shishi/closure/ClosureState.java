package io.shishi.closure;

import io.shishi.identity.Role;
import java.util.EnumSet;
import java.util.Set;

/** How far an application has come; the first four wait for somebody. */
public enum ClosureState {
    APPLIED("待单位签发", Role.SIGNER),
    SIGNED("待办公室审核", Role.OFFICE),
    OFFICE("待督查室审批", Role.SUPERVISOR),
    SUPERVISION("待召集人销号", Role.CONVENER),
    STRUCK_OFF("已销号", null),
    REOPENED("已恢复办理", null),
    REJECTED("已退回", null),
    VOID("已失效", null);

    /** In which somebody still has to decide. */
    static final Set<ClosureState> OPEN = EnumSet.of(APPLIED, SIGNED, OFFICE, SUPERVISION);

    private final String word;
    private final String waitsFor;

    ClosureState(String word, String waitsFor) {
        this.word = word;
        this.waitsFor = waitsFor;
    }

    String word() {
        return word;
    }

    /** The role that has to act; null where nobody has. */
    String waitsFor() {
        return waitsFor;
    }

    boolean isOpen() {
        return waitsFor != null;
    }
}
