package io.shishi.progress;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A round in passing. */
public record RoundRef(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull int ordinal,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull OffsetDateTime opensAt,
        @NotNull OffsetDateTime dueAt,
        @NotNull OffsetDateTime closesAt,
        @NotNull RoundState state) {

    public static RoundRef of(Round round, Instant now) {
        return new RoundRef(
                round.id,
                round.plan.id,
                round.ordinal,
                round.fromOn,
                round.toOn,
                Calendar.local(round.opensAt),
                Calendar.local(round.dueAt),
                Calendar.local(round.closesAt),
                round.state(now));
    }
}
