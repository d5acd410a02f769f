package io.shishi.inspection.draw;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of a pool: what it is, how much it weighs and why. */
public record PoolItemView(
        @NotNull @Schema(examples = "figure:0192f1c4-6f0e-7cc3-98c4-dc0c0c07398f") String itemId,
        @NotNull @Schema(description = "As it goes into the hash", examples = "6") String weight,
        @NotNull String stratum,
        @NotNull @Schema(description = "What makes it weigh more than 1; the multipliers are the draw's")
                List<RiskFactor> reasons,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        UUID agencyId,
        String agencyName,
        UUID reportId,
        UUID figureId,
        UUID indicatorId,
        UUID roundId,
        Integer roundOrdinal,
        @Schema(description = "What is counted, of a figure") String measure,
        BigDecimal value,
        String unit) {}
