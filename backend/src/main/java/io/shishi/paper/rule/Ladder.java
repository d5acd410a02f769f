package io.shishi.paper.rule;

import io.shishi.paper.Rung;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that the rules promise of one wait: when somebody is reminded, and when the next rung is reached. */
public final class Ladder {

    /** Everybody is reminded as the working day begins. */
    static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Waiting waiting;
    private final DispatchRules rules;
    private final WorkingDays days;

    public Ladder(Waiting waiting, DispatchRules rules, WorkingDays days) {
        this.waiting = waiting;
        this.rules = rules;
        this.days = days;
    }

    /** The first step after that moment; nothing when the wait has no more. */
    public Optional<Step> next(Instant after) {
        var latest = Stream.of(after, waiting.since(), waiting.due(), waiting.signBy())
                .filter(moment -> moment != null)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var horizon = morning(days.plus(Calendar.day(latest), DispatchRules.LONGEST + 2));
        return between(after, horizon).stream().findFirst();
    }

    /**
     * What is to be done now by somebody who last looked at that moment: of the reminders that were missed meanwhile only
     * the newest, and of the rungs the highest. What can no longer be done is not reminded of any more.
     */
    public List<Step> due(Instant after, Instant now) {
        if (waiting.until() != null && now.isAfter(waiting.until())) {
            return List.of();
        }
        var missed = between(after, now);
        var reminder = missed.stream().filter(step -> !step.isRung()).reduce(Ladder::later);
        var rung = missed.stream().filter(Step::isRung).reduce(Ladder::later);
        return Stream.concat(reminder.stream(), rung.stream()).toList();
    }

    private static Step later(Step one, Step other) {
        return other;
    }

    /** Every step after the one moment and up to the other, in order. */
    public List<Step> between(Instant after, Instant upTo) {
        var reminders = new TreeMap<Instant, Step>();
        reminders(upTo)
                .filter(step -> step.at().isBefore(endOfReminders()))
                .forEach(step -> reminders.merge(
                        step.at(), step, (one, other) -> Step.ORDER.compare(one, other) > 0 ? one : other));
        return Stream.concat(reminders.values().stream(), rungs())
                .filter(step -> step.at().isAfter(after) && !step.at().isAfter(upTo))
                .filter(step -> step.at().isAfter(waiting.since()))
                .filter(step -> waiting.until() == null || !step.at().isAfter(waiting.until()))
                .sorted(Step.ORDER)
                .toList();
    }

    private Stream<Step> reminders(Instant upTo) {
        return switch (waiting.phase()) {
            case REPORT_DUE ->
                concat(before(rules.reportBefore()), onDay(rules.reportOnDay()), late(rules.reportEvery(), upTo));
            case RETURNED ->
                concat(before(rules.reportBefore()), onDay(rules.reportOnDay()), lying(rules.returnedAfter(), upTo));
            case SIGNATURE_LIES -> lying(rules.signAfter(), upTo);
            case REVIEW_LIES, ANSWER_LIES, EXTENSION_LIES -> lying(rules.reviewAfter(), upTo);
            case PAPER_DUE -> paperSteps(upTo);
            case PAPER_UNSIGNED -> Stream.concat(unsigned(upTo), paperSteps(upTo));
        };
    }

    private Stream<Step> paperSteps(Instant upTo) {
        var ahead = rules.paperBefore().stream().filter(days -> days > 0).toList();
        return concat(before(ahead), onDay(rules.paperBefore().contains(0)), late(rules.paperEvery(), upTo));
    }

    private Stream<Step> before(List<Integer> ahead) {
        return waiting.due() == null
                ? Stream.empty()
                : ahead.stream().map(n -> step(Step.Kind.BEFORE, n, days.minus(dueOn(), n)));
    }

    private Stream<Step> onDay(boolean wanted) {
        return !wanted || waiting.due() == null ? Stream.empty() : Stream.of(step(Step.Kind.ON_DAY, 0, dueOn()));
    }

    private Stream<Step> late(int every, Instant upTo) {
        return repeated(Step.Kind.AFTER, lateFrom(), every, every, upTo);
    }

    private Stream<Step> lying(int after, Instant upTo) {
        return repeated(Step.Kind.LIES, Calendar.day(waiting.since()), after, rules.lyingEvery(), upTo);
    }

    /** While the answer is not due, the missing signature is what is reminded of. */
    private Stream<Step> unsigned(Instant upTo) {
        if (waiting.signBy() == null) {
            return Stream.empty();
        }
        var last = lastMorning(waiting.signBy());
        return Stream.concat(
                        Stream.of(step(Step.Kind.SIGN_DAY, 0, last)),
                        repeated(
                                Step.Kind.SIGN_AFTER,
                                Calendar.day(waiting.signBy()),
                                rules.paperEvery(),
                                rules.paperEvery(),
                                upTo))
                .filter(step -> waiting.due() == null || step.at().isBefore(morning(dueOn())));
    }

    /** Up to the first that is issued by itself: from there on the order climbs, by its own clock. */
    private Stream<Step> rungs() {
        if (waiting.due() == null || !waiting.phase().isDuty()) {
            return Stream.empty();
        }
        var rungs = Stream.of(Rung.ORANGE, Rung.RED)
                .filter(rung -> rung.compareTo(waiting.reached()) > 0 && rules.after(rung) > 0)
                .map(this::rung)
                .toList();
        return rungs.isEmpty() || !isIssued(rungs.getFirst())
                ? rungs.stream()
                : rungs.stream().limit(1);
    }

    private Step rung(Rung rung) {
        var kind = rung == Rung.RED ? Step.Kind.RED : Step.Kind.ORANGE;
        return step(kind, rules.after(rung), days.plus(lateFrom(), rules.after(rung)));
    }

    /** Nobody is asked for the same thing twice. */
    private Instant endOfReminders() {
        return rungs().filter(this::isIssued).map(Step::at).findFirst().orElse(Instant.MAX);
    }

    private boolean isIssued(Step rung) {
        return rules.deed(rung.rung()) == RungDeed.ISSUE;
    }

    /** After so many working days, and every so many from then on. */
    private Stream<Step> repeated(Step.Kind kind, LocalDate from, int after, int every, Instant upTo) {
        var steps = new ArrayList<Step>();
        var days = after;
        for (var day = after > 0 ? this.days.plus(from, after) : null;
                day != null && !morning(day).isAfter(upTo) && steps.size() < DispatchRules.MOST_REPEATS;
                day = every > 0 ? this.days.plus(day, every) : null) {
            steps.add(step(kind, days, day));
            days += every;
        }
        return steps.stream();
    }

    /** The last working day on whose morning it is not yet late. */
    private LocalDate dueOn() {
        return lastMorning(waiting.due());
    }

    private LocalDate lastMorning(Instant due) {
        var day = Calendar.day(due);
        return days.minus(due.isBefore(morning(day)) ? day.minusDays(1) : day, 0);
    }

    /** The day from which it is late: that of the due time, or of a later return. */
    private LocalDate lateFrom() {
        var due = Calendar.day(waiting.due());
        var since = Calendar.day(waiting.since());
        return since.isAfter(due) ? since : due;
    }

    private static Step step(Step.Kind kind, int days, LocalDate day) {
        return new Step(kind, days, morning(day));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Calendar.ZONE).toInstant();
    }

    @SafeVarargs
    private static Stream<Step> concat(Stream<Step>... parts) {
        return Stream.of(parts).flatMap(part -> part);
    }
}
