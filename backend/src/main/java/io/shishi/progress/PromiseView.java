package io.shishi.progress;

import io.shishi.light.rule.Cutoff;
import io.shishi.light.rule.LightStatus;
import io.shishi.plan.Comparator;
import io.shishi.plan.Indicator;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * An indicator beside the figure that it is about.
 *
 * @param expected what the schedule asks for at the end of the round, in percent of the way
 * @param light what its light is, counting only what was accepted
 * @param cutoffs which figure would give which light, from the lowest to the highest
 */
public record PromiseView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String sectionTitle,
        @NotNull Comparator comparator,
        BigDecimal target,
        BigDecimal baseline,
        String unit,
        BigDecimal expected,
        LightStatus light,
        @NotNull List<Cutoff> cutoffs) {

    static PromiseView of(Indicator indicator, BigDecimal expected, LightStatus light, List<Cutoff> cutoffs) {
        return new PromiseView(
                indicator.id,
                indicator.name,
                indicator.task.id,
                indicator.task.number,
                indicator.task.section.title,
                indicator.comparator,
                indicator.target,
                indicator.baseline,
                indicator.unit,
                expected,
                light,
                cutoffs);
    }
}
