package io.shishi.light.rule;

import static io.shishi.light.rule.Cause.*;
import static io.shishi.light.rule.LightStatus.*;

import io.shishi.plan.Comparator;
import java.time.LocalDate;
import java.util.List;

/**
 * The light of an indicator on a day and why, before it is put in words.
 *
 * @param position where the promise stands; null while its target is undecided
 * @param late the milestones that are late
 * @param missing the round whose report is missing, or null
 */
record Judgement(LightStatus status, Cause cause, Position position, List<MilestoneFact> late, RoundFact missing) {

    static Judgement of(IndicatorFacts facts, LightRules rules, LocalDate today) {
        if (facts.promise().comparator() == Comparator.PENDING) {
            return new Judgement(HOLLOW, TARGET_PENDING, null, List.of(), null);
        }
        var position = Position.of(facts, today);
        var late = facts.late(today);
        var missing = facts.missing(today).orElse(null);
        var cause = cause(facts, rules, position, late, missing, today);
        return new Judgement(status(cause, rules, position, late, today), cause, position, late, missing);
    }

    /** The order decides which reason is told: a report that is missing never hides a red one. */
    private static Cause cause(
            IndicatorFacts facts,
            LightRules rules,
            Position position,
            List<MilestoneFact> late,
            RoundFact missing,
            LocalDate today) {
        boolean kept = facts.promise().comparator() == Comparator.RECURRING
                || facts.promise().standing();
        int band = position.judgedByGap() ? rules.band(position.expected(), position.reported()) : -1;
        if (position.met()) {
            return kept ? KEPT_TO_THE_END : MET;
        }
        if (facts.blocked() != null) {
            return missing == null ? WAITING_FOR_HIGHER_LEVEL : REPORT_MISSING;
        }
        if (past(facts, position, today)) {
            return DUE_DATE_PAST;
        }
        if (position.broken() != null) {
            return facts.promise().comparator() == Comparator.ZERO ? NOT_ZERO : CEILING_BROKEN;
        }
        if (band > 0) {
            return position.recurrence() == null ? BEHIND : PERIODS_MISSED;
        }
        if (longest(late, today) > rules.milestoneDays()) {
            return MILESTONE_LATE;
        }
        if (missing != null) {
            return REPORT_MISSING;
        }
        if (band == 0) {
            return position.recurrence() == null ? BEHIND : PERIODS_MISSED;
        }
        if (!late.isEmpty()) {
            return MILESTONE_LATE;
        }
        if (rules.lastMissYellow() && lastMissed(position)) {
            return LAST_PERIOD_MISSED;
        }
        return onTime(facts, position, kept);
    }

    private static Cause onTime(IndicatorFacts facts, Position position, boolean kept) {
        if (facts.promise().comparator() == Comparator.COMPLETE) {
            return MILESTONES_IN_TIME;
        }
        if (position.day() == null) {
            return NOT_YET_DUE;
        }
        return kept ? KEPT_SO_FAR : ON_SCHEDULE;
    }

    private static LightStatus status(
            Cause cause, LightRules rules, Position position, List<MilestoneFact> late, LocalDate today) {
        return switch (cause) {
            case TARGET_PENDING, NOTHING_TO_JUDGE -> HOLLOW;
            case MET, KEPT_TO_THE_END -> DONE;
            case WAITING_FOR_HIGHER_LEVEL -> BLOCKED;
            case DUE_DATE_PAST, CEILING_BROKEN, NOT_ZERO -> RED;
            case BEHIND, PERIODS_MISSED -> rules.band(position.expected(), position.reported()) > 0 ? RED : YELLOW;
            case MILESTONE_LATE -> longest(late, today) > rules.milestoneDays() ? RED : YELLOW;
            case REPORT_MISSING -> GREY;
            case LAST_PERIOD_MISSED -> YELLOW;
            case ON_SCHEDULE, MILESTONES_IN_TIME, KEPT_SO_FAR, NOT_YET_DUE -> GREEN;
            case WORST_OF -> throw new IllegalArgumentException("An indicator has no parts");
        };
    }

    /**
     * Whether the due date is past. What has to hold all the time is not late by itself: only what was missed makes it
     * so. A due date on the last day of a round waits for that round's report, until the report too is due.
     */
    private static boolean past(IndicatorFacts facts, Position position, LocalDate today) {
        var due = facts.promise().dueOn();
        if (!today.isAfter(due) || facts.promise().standing()) {
            return false;
        }
        if (position.recurrence() != null && position.recurrence().missed() == 0) {
            return false;
        }
        return facts.promise().comparator() == Comparator.COMPLETE
                || facts.rounds().stream().noneMatch(it -> it.to().equals(due) && it.value() == null && !it.due(today));
    }

    private static boolean lastMissed(Position position) {
        var recurrence = position.recurrence();
        return recurrence != null
                && recurrence.last() != null
                && recurrence.last().missed();
    }

    private static long longest(List<MilestoneFact> late, LocalDate today) {
        return late.stream().mapToLong(it -> it.daysLate(today)).max().orElse(0);
    }
}
