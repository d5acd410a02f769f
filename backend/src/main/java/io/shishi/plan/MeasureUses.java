package io.shishi.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which indicators use which measures of a plan, in the order of the plan. */
record MeasureUses(List<MeasureUse> all) {

    /** Every indicator that uses the measure. */
    List<MeasureUse> of(UUID measureId) {
        return all.stream().filter(use -> use.measureId().equals(measureId)).toList();
    }

    /** The other indicators that share the measure. */
    List<MeasureUse> besides(Indicator indicator) {
        return of(indicator.measure.id).stream()
                .filter(use -> !use.indicatorId().equals(indicator.id))
                .toList();
    }

    /**
     * The task in which the figure is entered: the first one that uses the measure, is still to be done, and is led by
     * the measure's owner. Where there is none such, the first one that is still to be done, or else the first.
     */
    Optional<UUID> home(UUID measureId) {
        var uses = of(measureId);
        return uses.stream()
                .filter(use -> use.active() && use.ownerLeads())
                .findFirst()
                .or(() -> uses.stream().filter(MeasureUse::active).findFirst())
                .or(() -> uses.stream().findFirst())
                .map(MeasureUse::taskId);
    }

    /** Measures that tasks still to be done need, none of which the owner leads: nobody could enter the figure. */
    Set<UUID> withoutHome() {
        var without = new LinkedHashSet<UUID>();
        all.stream().filter(MeasureUse::active).forEach(use -> without.add(use.measureId()));
        all.stream().filter(use -> use.active() && use.ownerLeads()).forEach(use -> without.remove(use.measureId()));
        return without;
    }
}
