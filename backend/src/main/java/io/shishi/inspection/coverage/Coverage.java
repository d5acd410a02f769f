package io.shishi.inspection.coverage;

import io.shishi.inspection.draw.ItemKind;
import io.shishi.inspection.rule.Estimate;
import io.shishi.plan.Plan;
import io.shishi.progress.verification.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How much of a plan was checked, and how far what was reported is right. */
@ApplicationScoped
class Coverage {

    private final CoverageQueries queries;
    private final Population population;

    Coverage(CoverageQueries queries, Population population) {
        this.queries = queries;
        this.population = population;
    }

    CoverageView of(Plan plan) {
        var there = population.of(plan.id);
        var found = newest(queries.checked(plan.id));
        var agencies = there.stream()
                .map(Population.Count::agencyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var byAgency = queries.agencies(agencies).stream()
                .map(row -> line(
                        (UUID) row[0],
                        (String) row[1],
                        there.stream()
                                .filter(it -> row[0].equals(it.agencyId()))
                                .toList(),
                        found.stream()
                                .filter(it -> row[0].equals(it.agencyId()))
                                .toList()))
                .toList();
        var bySection = queries.sections(plan.id).stream()
                .map(row -> line(
                        (UUID) row[0],
                        (String) row[1],
                        there.stream()
                                .filter(it -> row[0].equals(it.sectionId()))
                                .toList(),
                        found.stream()
                                .filter(it -> row[0].equals(it.sectionId()))
                                .toList()))
                .toList();
        return new CoverageView(line(null, null, there, found), byAgency, bySection);
    }

    /** What was looked at twice counts as it was seen last. */
    private static List<CheckedItem> newest(List<CheckedItem> checked) {
        var seen = new HashSet<UUID>();
        return checked.stream().filter(it -> seen.add(it.itemId())).toList();
    }

    private static CoverageView.Line line(UUID id, String name, List<Population.Count> there, List<CheckedItem> found) {
        var kinds = Arrays.stream(ItemKind.values())
                .map(kind -> ofKind(
                        kind,
                        there.stream().filter(it -> it.kind() == kind).toList(),
                        found.stream()
                                .filter(it -> it.kind().name().equals(kind.name()))
                                .toList()))
                .toList();
        return new CoverageView.Line(id, name, kinds);
    }

    private static CoverageView.OfKind ofKind(ItemKind kind, List<Population.Count> there, List<CheckedItem> found) {
        var total = there.stream().mapToInt(Population.Count::total).sum();
        return new CoverageView.OfKind(
                kind,
                total,
                there.stream().mapToInt(Population.Count::checked).sum(),
                verdicts(found, CheckedItem::isRandom),
                verdicts(found, it -> !it.isRandom()),
                right(found, total));
    }

    private static CoverageView.Verdicts verdicts(List<CheckedItem> found, Predicate<CheckedItem> which) {
        var counts = found.stream()
                .filter(which)
                .collect(Collectors.groupingBy(CheckedItem::verdict, Collectors.summingInt(it -> 1)));
        return new CoverageView.Verdicts(
                counts.getOrDefault(Verdict.CONFIRMED, 0),
                counts.getOrDefault(Verdict.DISCREPANCY, 0),
                counts.getOrDefault(Verdict.UNDETERMINED, 0));
    }

    private static CoverageView.Share right(List<CheckedItem> found, int total) {
        var answers = found.stream()
                .filter(it -> it.isRandom() && it.verdict() != Verdict.UNDETERMINED)
                .map(it -> new Estimate.Answer(it.verdict() == Verdict.CONFIRMED, it.chance()))
                .toList();
        var estimate = Estimate.of(answers, total);
        return estimate == null ? null : new CoverageView.Share(estimate.share(), estimate.low(), estimate.high());
    }
}
