package io.shishi.reader;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft in a list. */
public record PlanDraftRow(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull DraftStatus status,
        String title,
        Integer year,
        @NotNull int tasks,
        @NotNull @Schema(description = "How much is still to be decided") int unsure,
        @NotNull OffsetDateTime createdAt,
        @NotNull String createdBy,
        @NotNull OffsetDateTime changedAt,
        @NotNull String changedBy,
        UUID planId,
        @NotNull int version) {

    PlanDraftRow(
            UUID id,
            String name,
            DraftStatus status,
            DraftTerms terms,
            int tasks,
            int unsure,
            Instant createdAt,
            String createdBy,
            Instant changedAt,
            String changedBy,
            UUID planId,
            int version) {
        this(
                id,
                name,
                status,
                terms.title(),
                terms.year(),
                tasks,
                unsure,
                Calendar.local(createdAt),
                createdBy,
                Calendar.local(changedAt),
                changedBy,
                planId,
                version);
    }
}
