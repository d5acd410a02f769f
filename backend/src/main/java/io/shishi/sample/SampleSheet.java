package io.shishi.sample;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import io.shishi.progress.ReportChange;
import io.shishi.sample.SamplePlan.Promise;
import io.shishi.sample.SampleReports.Event;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an agency types into a report. */
record SampleSheet(SampleLife life, Act act) {

    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    ReportChange typed() {
        var narrative = life.reports.narrative(act.task(), act.agency());
        var same = life.reports.happening(act.task(), act.agency(), act.round(), Event.NO_CHANGE);
        if (same.isPresent()) {
            return new ReportChange(true, filled(same.get().note()), null, null, null, List.of(), List.of(), null);
        }
        return new ReportChange(
                false,
                filled(narrative.progressAt(act.round())),
                filled(narrative.problemAt(act.round())),
                filled(narrative.nextAt(act.round())),
                delay(),
                figures(),
                milestones(),
                null);
    }

    private ReportChange.Delay delay() {
        return life.reports
                .happening(act.task(), act.agency(), act.round(), Event.DELAY)
                .map(why -> new ReportChange.Delay(why.delay(), why.level(), why.ask()))
                .orElse(null);
    }

    private List<ReportChange.FigureEntry> figures() {
        return indicators()
                .filter(promise -> promise.measure() != null
                        && promise.measure().shared() == null
                        && promise.measure().owner().equals(act.agency()))
                .flatMap(promise -> figure(promise).stream())
                .toList();
    }

    private Optional<ReportChange.FigureEntry> figure(Promise promise) {
        var entry = promise.course().at(act.round(), life.year);
        if (entry == null) {
            return Optional.empty();
        }
        var key = promise.measure().key();
        var before = act.round() == 1 ? null : promise.course().at(act.round() - 1, life.year);
        var wrong = act.happening();
        if (wrong != null && key.equals(wrong.measure()) && wrong.was() != null) {
            entry = Course.Entry.of(wrong.was());
        }
        return Optional.of(new ReportChange.FigureEntry(
                life.measures.get(key),
                entry.value(),
                entry.numerator(),
                entry.denominator(),
                correction(key),
                leaps(promise, before, entry)));
    }

    private String correction(String measure) {
        return life.reports
                .happening(act.task(), act.agency(), act.round(), Event.CORRECTION)
                .filter(happening -> measure.equals(happening.measure()))
                .map(SampleReports.Happening::reason)
                .orElse(null);
    }

    /** Whether it is so far from what is usual that a careful person looks twice and says so. */
    private static boolean leaps(Promise promise, Course.Entry before, Course.Entry entry) {
        if (before == null) {
            return promise.comparator() == Comparator.RECURRING;
        }
        if (entry.value() == null || promise.target() == null) {
            return false;
        }
        var perPeriod = promise.measure().aggregation() == Aggregation.PER_PERIOD;
        var step = perPeriod ? entry.value() : entry.value().subtract(before.value());
        return step.compareTo(promise.target().multiply(FIFTH)) > 0;
    }

    /** Those that were done in this round and are this agency's to tell. */
    private List<ReportChange.MilestoneEntry> milestones() {
        var days = new WorkingDays(life.plan.jurisdiction().code() + act.task() + act.round());
        return indicators()
                .flatMap(promise -> promise.milestones().stream()
                        .filter(stage -> Integer.valueOf(act.round()).equals(stage.done()) && isMine(stage))
                        .map(stage -> new ReportChange.MilestoneEntry(
                                life.milestones.get(SampleLife.milestoneKey(act.task(), promise.name(), stage.name())),
                                life.year.firstDay(act.round()).plusDays(days.between(8, 24)))))
                .toList();
    }

    private boolean isMine(SamplePlan.Stage stage) {
        var teller =
                stage.by() == null ? life.plan.tasks().get(act.task()).lead().getFirst() : stage.by();
        return teller.equals(act.agency());
    }

    private Stream<Promise> indicators() {
        return life.plan.tasks().get(act.task()).indicators().stream();
    }

    private String filled(String text) {
        return life.text.fill(text, act.round());
    }
}
