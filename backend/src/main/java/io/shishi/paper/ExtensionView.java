package io.shishi.paper;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A request for more time, and what was decided. */
public record ExtensionView(
        @NotNull UUID id,
        @NotNull LocalDate until,
        @NotNull String reason,
        @NotNull OffsetDateTime askedAt,
        @NotNull String askedByName,
        String onBehalfOfName,
        ExtensionOutcome decision,
        LocalDate grantedUntil,
        String note,
        OffsetDateTime decidedAt,
        String decidedByName) {

    static ExtensionView of(PaperExtension extension) {
        return new ExtensionView(
                extension.id,
                extension.until,
                extension.reason,
                Calendar.local(extension.askedAt),
                extension.askedByName,
                extension.onBehalfOfName,
                extension.decision,
                extension.grantedUntil,
                extension.note,
                Calendar.local(extension.decidedAt),
                extension.decidedByName);
    }
}
