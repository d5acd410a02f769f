package io.shishi.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a promise is to be by decision of an authority. What is left out stays as it is. A pending target becomes one of
 * the other kinds, which may need a measure, a unit, a period or milestones of its own.
 */
public record TargetChange(
        Comparator comparator,
        @Digits(integer = 11, fraction = 4) BigDecimal target,
        @Digits(integer = 11, fraction = 4) BigDecimal baseline,
        LocalDate dueOn,
        UUID measureId,
        @Size(max = 20) String unit,
        Period period,
        @Size(max = 50) List<@NotNull @Valid MilestoneTerms> milestones,
        @NotBlank @Size(max = 500) @Schema(examples = "省下达任务调增") String reason,
        @NotNull @Valid Authority authority,
        @NotNull Integer version) {

    /** The same for somebody who saw that version. */
    TargetChange of(int version) {
        return new TargetChange(
                comparator, target, baseline, dueOn, measureId, unit, period, milestones, reason, authority, version);
    }
}
