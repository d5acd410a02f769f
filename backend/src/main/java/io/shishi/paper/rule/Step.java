package io.shishi.paper.rule;

import io.shishi.paper.Rung;
import java.time.Instant;
import java.util.Comparator;

/**
 * One thing that the rules promise of a wait: a reminder, or the next rung.
 *
 * @param days working days before or after what the kind counts from
 */
public record Step(Kind kind, int days, Instant at) {

    /** By time; of two at the same time the more urgent one later. */
    static final Comparator<Step> ORDER = Comparator.comparing(Step::at).thenComparing(Step::kind);

    /** In the order of urgency. */
    public enum Kind {
        BEFORE,
        LIES,
        SIGN_DAY,
        SIGN_AFTER,
        ON_DAY,
        AFTER,
        ORANGE,
        RED
    }

    /** Its name within one wait: the same step is taken once. */
    public String code() {
        return isRung() || days == 0 ? kind.name() : kind.name() + "_" + days;
    }

    public boolean isRung() {
        return kind == Kind.ORANGE || kind == Kind.RED;
    }

    /** The rung it leads to. */
    public Rung rung() {
        return switch (kind) {
            case ORANGE -> Rung.ORANGE;
            case RED -> Rung.RED;
            default -> Rung.BLUE;
        };
    }

    public String words() {
        return switch (kind) {
            case BEFORE -> "到期前%d个工作日".formatted(days);
            case ON_DAY -> "到期当天";
            case AFTER -> "逾期%d个工作日".formatted(days);
            case SIGN_DAY -> "签收时限当天";
            case SIGN_AFTER -> "签收逾期%d个工作日".formatted(days);
            case LIES -> "已等待%d个工作日".formatted(days);
            case ORANGE -> "逾期%d个工作日，升为督办".formatted(days);
            case RED -> "逾期%d个工作日，升为挂牌".formatted(days);
        };
    }

    public String wordsEn() {
        return switch (kind) {
            case BEFORE -> "%s before it is due".formatted(count());
            case ON_DAY -> "on the day it is due";
            case AFTER -> "%s late".formatted(count());
            case SIGN_DAY -> "on the last day to sign for it";
            case SIGN_AFTER -> "%s late to be signed for".formatted(count());
            case LIES -> "waiting for %s".formatted(count());
            case ORANGE -> "%s late: supervised".formatted(count());
            case RED -> "%s late: on the conveners' list".formatted(count());
        };
    }

    private String count() {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
