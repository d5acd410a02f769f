package io.shishi.progress;

import io.shishi.agency.Level;
import io.shishi.light.rule.Blocked;
import io.shishi.light.rule.Cutoffs;
import io.shishi.light.rule.IndicatorFacts;
import io.shishi.light.rule.IndicatorLight;
import io.shishi.light.rule.LightResult;
import io.shishi.light.rule.LightRules;
import io.shishi.light.rule.MilestoneFact;
import io.shishi.light.rule.RoundFact;
import io.shishi.light.rule.Text;
import io.shishi.light.rule.WorstLight;
import io.shishi.plan.Indicator;
import io.shishi.plan.Milestone;
import io.shishi.plan.Promises;
import io.shishi.shared.time.Calendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the lights say of the promises that a report is about: as things stand, and if the report were accepted as it is.
 * The rules are those of the lights themselves; only the facts of one report are put together here.
 */
record Outlook(Dossier dossier, LightRules rules, LocalDate today) {

    /** An indicator beside its figure, with the figures at which its light would change. */
    PromiseView view(Indicator indicator) {
        var now = IndicatorLight.of(facts(indicator, false), rules, today);
        var cutoffs = Cutoffs.of(facts(indicator, true), rules, dossier.report().round.ordinal, today);
        return PromiseView.of(indicator, now.expected(), now.status(), cutoffs);
    }

    /** The task's light as things stand. */
    LightResult now() {
        return task(false);
    }

    LightResult ifAccepted() {
        return task(true);
    }

    private LightResult task(boolean accepted) {
        var parts = dossier.indicators().stream()
                .map(indicator -> new WorstLight.Part(
                        indicator.name, indicator.weight, IndicatorLight.of(facts(indicator, accepted), rules, today)))
                .toList();
        return WorstLight.of(parts, WorstLight.Kind.INDICATOR, rules);
    }

    private IndicatorFacts facts(Indicator indicator, boolean accepted) {
        var line = dossier.line(indicator);
        var rounds = dossier.rounds().stream()
                .map(round -> round(round, line, accepted))
                .toList();
        var facts = Promises.facts(indicator, dossier.report().plan.startsOn, rounds, blocked(accepted));
        return accepted ? claimed(facts, indicator) : facts;
    }

    /** The same facts with the milestones as this report claims them. */
    private IndicatorFacts claimed(IndicatorFacts facts, Indicator indicator) {
        var milestones = indicator.milestones.stream().map(this::claimed).toList();
        return new IndicatorFacts(
                facts.name(),
                facts.weight(),
                facts.promise(),
                facts.starts(),
                facts.schedule(),
                milestones,
                facts.rounds(),
                facts.blocked(),
                facts.undecided());
    }

    private MilestoneFact claimed(Milestone milestone) {
        var claim = dossier.claims().get(milestone.id);
        return new MilestoneFact(
                milestone.name, milestone.weight, milestone.dueOn, claim == null ? milestone.doneOn : claim.doneOn);
    }

    private RoundFact round(Round round, Optional<Line> line, boolean accepted) {
        var report = dossier.report();
        var here = accepted && round.id.equals(report.round.id);
        var task = line.map(Line::home).map(home -> home.task().id).orElse(report.task.id);
        var agency = line.map(Line::home).map(Home::agencyId).orElse(report.agency.id);
        var handedIn = here || dossier.handedIn().contains(new Dossier.HandedIn(round.id, task, agency));
        var value = line.map(it -> here && it.figure() != null ? it.figure().value : it.accepted(round.ordinal))
                .orElse(null);
        return new RoundFact(round.ordinal, round.fromOn, round.toOn, Calendar.day(round.dueAt), handedIn, value);
    }

    /** Only an accepted reason counts, and only that of the newest report. */
    private Blocked blocked(boolean accepted) {
        var report = dossier.report();
        var newest = accepted || report.status == ReportStatus.ACCEPTED ? report : dossier.previous();
        if (newest == null || newest.delayReason != DelayReason.HIGHER_LEVEL) {
            return null;
        }
        return new Blocked(level(newest.delayLevel), newest.delayAsk == null ? "" : newest.delayAsk);
    }

    private static Text level(Level level) {
        return switch (level) {
            case PROVINCE -> new Text("省级", "province");
            case CITY -> new Text("市级", "city");
            case COUNTY -> new Text("县级", "county");
            case null -> new Text("上级", "higher level");
        };
    }
}
