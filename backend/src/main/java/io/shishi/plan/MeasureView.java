package io.shishi.plan;

import io.shishi.agency.AgencyRef;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What is counted, by whom, and for which indicators.
 *
 * @param homeTaskId the task in whose report the figure is entered; null while no indicator uses the measure
 * @param sharedWith within an indicator the others that use the measure; in the list of measures all that use it
 */
public record MeasureView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String unit,
        @NotNull Aggregation aggregation,
        @NotNull boolean ratio,
        String numeratorName,
        String denominatorName,
        @NotNull AgencyRef owner,
        UUID homeTaskId,
        @NotNull List<SharedWith> sharedWith,
        @NotNull int version) {

    static MeasureView of(Measure measure, MeasureUses uses) {
        return of(measure, uses, uses.of(measure.id));
    }

    static MeasureView of(Measure measure, MeasureUses uses, List<MeasureUse> shared) {
        return new MeasureView(
                measure.id,
                measure.name,
                measure.unit,
                measure.aggregation,
                measure.ratio,
                measure.numeratorName,
                measure.denominatorName,
                AgencyRef.of(measure.ownerAgency),
                uses.home(measure.id).orElse(null),
                shared.stream().map(SharedWith::of).toList(),
                measure.version);
    }
}
