package io.shishi.progress;

import io.shishi.plan.Indicator;
import io.shishi.plan.Milestone;
import io.shishi.progress.rule.FigureRules;
import io.shishi.progress.rule.Finding;
import io.shishi.progress.rule.ReportFacts;
import io.shishi.progress.rule.ReportRules;
import io.shishi.progress.verification.FigureVerification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A report with all that it is judged and shown by.
 *
 * @param previous the last accepted report of the same agency on the same task, or null
 * @param signerWaits whether somebody other than its authors signs for the agency
 * @param amended whether a later revision of it exists
 * @param rounds all rounds of the plan in their order
 * @param indicators what the task promises
 * @param lines the measures of those promises
 * @param milestones those of the task's deliverables, in their order
 * @param claims what this report says of them
 * @param handedIn which reports on the tasks concerned were handed in and not returned
 * @param verified what was seen of figures, by their ids
 */
record Dossier(
        Report report,
        Report previous,
        boolean signerWaits,
        boolean amended,
        List<Round> rounds,
        List<Indicator> indicators,
        List<Line> lines,
        List<Milestone> milestones,
        Map<UUID, MilestoneClaim> claims,
        Set<HandedIn> handedIn,
        Map<UUID, FigureVerification> verified) {

    /** An agency's report on a task in a round has been handed in. */
    record HandedIn(UUID roundId, UUID taskId, UUID agencyId) {}

    Optional<Line> line(UUID measureId) {
        return lines.stream()
                .filter(line -> line.measure().id.equals(measureId))
                .findFirst();
    }

    Optional<Line> line(Indicator indicator) {
        return indicator.measure == null ? Optional.empty() : line(indicator.measure.id);
    }

    /** The same with figures that have just been written. */
    Dossier with(Map<UUID, Figure> written) {
        var changed = lines.stream()
                .map(line -> line.with(written.getOrDefault(line.measure().id, line.figure())))
                .toList();
        return new Dossier(
                report,
                previous,
                signerWaits,
                amended,
                rounds,
                indicators,
                changed,
                milestones,
                claims,
                handedIn,
                verified);
    }

    Stream<Line> enteredHere() {
        return lines.stream().filter(Line::enteredHere);
    }

    /** Whether it waits for the office: signed, or nobody is there to sign it. */
    boolean isInReview() {
        return report.status == ReportStatus.SIGNED || report.status == ReportStatus.SUBMITTED && !signerWaits;
    }

    /** Everything that is not right yet, in the order of the page. */
    List<Finding> findings(LocalDate today) {
        var findings = new ArrayList<Finding>();
        enteredHere().forEach(line -> findings.addAll(FigureRules.check(line.facts())));
        findings.addAll(ReportRules.check(facts(today)));
        return findings;
    }

    private ReportFacts facts(LocalDate today) {
        var named = milestones.stream()
                .filter(milestone -> claims.containsKey(milestone.id))
                .map(milestone -> new ReportFacts.Claim(
                        milestone.id, milestone.name, claims.get(milestone.id).doneOn, milestone.doneOn))
                .toList();
        return new ReportFacts(
                report.noChange,
                report.progressText,
                report.delayReason != null,
                report.delayReason == DelayReason.HIGHER_LEVEL,
                report.delayLevel != null,
                report.delayAsk != null,
                enteredHere().findAny().isPresent(),
                named,
                today);
    }
}
