package io.shishi.inspection.draw;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A draw in a list. */
public record DrawRow(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull String number,
        @NotNull ItemKind what,
        @NotNull DrawState state,
        @NotNull int size,
        @NotNull Strata strata,
        @NotNull int poolCount,
        @NotNull OffsetDateTime pooledAt,
        @NotNull String pooledBy,
        OffsetDateTime drawnAt,
        OffsetDateTime cancelledAt,
        String cancelReason) {

    static DrawRow of(Draw draw) {
        return new DrawRow(
                draw.id,
                draw.planId,
                draw.number,
                draw.kind,
                draw.state(),
                draw.size,
                draw.strata,
                draw.poolCount,
                Calendar.local(draw.pooledAt),
                draw.pooledByName,
                Calendar.local(draw.drawnAt),
                Calendar.local(draw.cancelledAt),
                draw.cancelReason);
    }
}
