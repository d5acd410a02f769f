package io.shishi.light;

import io.shishi.progress.verification.FigureVerificationView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator over the year: what was expected and what was reported at the end of each round. */
public record FiguresView(
        @NotNull @Schema(description = "Of all values here; % where only a share can be said", examples = "人")
                String unit,
        BigDecimal target,
        BigDecimal baseline,
        @NotNull List<FigurePoint> points,
        @NotNull List<TargetPoint> revisions) {

    public record FigurePoint(
            @NotNull UUID roundId,
            @NotNull int ordinal,
            @NotNull LocalDate on,
            BigDecimal expected,
            BigDecimal reported,
            @Schema(description = "The accepted report it comes from") UUID reportId,
            Integer revision,
            @Schema(description = "Absent where nobody went to see") FigureVerificationView verification) {}

    /** A target from a day on. */
    public record TargetPoint(@NotNull LocalDate on, BigDecimal target, @NotNull String reason) {}
}
