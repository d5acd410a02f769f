package io.shishi.light.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Something to be built or started, stage by stage. */
final class Deliverable {

    private Deliverable() {}

    static BigDecimal weight(List<MilestoneFact> milestones) {
        return milestones.stream().map(MilestoneFact::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Share done(List<MilestoneFact> milestones, LocalDate today) {
        return share(
                milestones, milestones.stream().filter(it -> it.done(today)).toList());
    }

    /** What the due dates that have passed add up to. */
    static Share due(List<MilestoneFact> milestones, LocalDate today) {
        return share(
                milestones,
                milestones.stream().filter(it -> !it.dueOn().isAfter(today)).toList());
    }

    static boolean finished(List<MilestoneFact> milestones, LocalDate today) {
        return !milestones.isEmpty() && milestones.stream().allMatch(it -> it.done(today));
    }

    private static Share share(List<MilestoneFact> all, List<MilestoneFact> some) {
        return all.isEmpty() ? Share.NONE : new Share(weight(some), weight(all));
    }
}
