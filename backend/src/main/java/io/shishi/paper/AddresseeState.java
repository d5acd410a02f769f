package io.shishi.paper;

import java.util.EnumSet;
import java.util.Set;

/** How far an agency has come with a paper. */
public enum AddresseeState {
    ISSUED("待签收"),
    SIGNED_FOR("办理中"),
    ANSWERED("待审"),
    RETURNED("退回重报"),
    CLOSED("已办结"),
    SETTLED("因由已消除"),
    CANCELLED("已撤销");

    /** In which it is the agency's turn, so that it may be late. */
    public static final Set<AddresseeState> WAITING = EnumSet.of(ISSUED, SIGNED_FOR, RETURNED);

    /** In which something still has to be done, by the agency or by whoever issued the paper. */
    public static final Set<AddresseeState> OPEN = EnumSet.of(ISSUED, SIGNED_FOR, RETURNED, ANSWERED);

    private final String word;

    AddresseeState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
