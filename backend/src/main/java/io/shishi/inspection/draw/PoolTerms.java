package io.shishi.inspection.draw;

import io.shishi.light.rule.LightStatus;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which reports, figures or tasks may be drawn. A list that is empty leaves nothing out.
 *
 * @param roundIds of a task's risk, too, only what was reported in these rounds counts
 * @param unit amounts are compared only where they are counted in it
 */
public record PoolTerms(
        @Schema(description = "Empty: all rounds that have opened") @Size(max = 60) List<@NotNull UUID> roundIds,
        @Size(max = 60) List<@NotNull UUID> sectionIds,
        @Size(max = 300) List<@NotNull UUID> agencyIds,
        @Schema(description = "The light of today: of a figure's promise, of a report's task, of a task") @Size(max = 7)
                List<@NotNull LightStatus> lights,
        @Size(max = 20) String unit,
        @DecimalMin("0") @Digits(integer = 11, fraction = 4) BigDecimal minTarget,
        @DecimalMin("0") @Digits(integer = 11, fraction = 4) BigDecimal minValue,
        @Schema(description = "Only what no check has looked at so far") boolean neverChecked) {

    public PoolTerms {
        roundIds = orNone(roundIds);
        sectionIds = orNone(sectionIds);
        agencyIds = orNone(agencyIds);
        lights = orNone(lights);
        unit = unit == null || unit.isBlank() ? null : unit.strip();
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    boolean asksForAmount() {
        return minTarget != null || minValue != null;
    }
}
