package io.shishi.inspection.draw;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draw with all its steps, and what it selected. */
public record DrawView(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull String number,
        @NotNull ItemKind what,
        @NotNull DrawState state,
        @NotNull PoolTerms pool,
        @NotNull int size,
        @NotNull Strata strata,
        @NotNull boolean coverEach,
        @NotNull List<WeightView> weights,
        @NotNull List<StratumQuota> quotas,
        @NotNull int poolCount,
        @NotNull @Schema(description = "SHA-256 over the lines of the pool") String poolHash,
        @NotNull Step pooled,
        String seed,
        Step seeded,
        Step drawn,
        Step cancelled,
        String cancelReason,
        @NotNull List<DrawnItemView> selected) {

    /** When a step was taken, and by whom. */
    public record Step(@NotNull OffsetDateTime at, @NotNull String by) {}

    static DrawView of(Draw draw, List<DrawnItemView> selected) {
        return new DrawView(
                draw.id,
                draw.planId,
                draw.number,
                draw.kind,
                draw.state(),
                draw.pool,
                draw.size,
                draw.strata,
                draw.coverEach,
                WeightView.of(draw.weights),
                draw.quotas,
                draw.poolCount,
                draw.poolHash,
                new Step(Calendar.local(draw.pooledAt), draw.pooledByName),
                draw.seed,
                draw.seed == null ? null : new Step(Calendar.local(draw.seededAt), draw.seededByName),
                draw.drawnAt == null ? null : new Step(Calendar.local(draw.drawnAt), draw.drawnByName),
                draw.cancelledAt == null ? null : new Step(Calendar.local(draw.cancelledAt), draw.cancelledByName),
                draw.cancelReason,
                selected);
    }
}
