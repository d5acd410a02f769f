package io.shishi.reader;

import io.shishi.reader.check.AgencyName;
import io.shishi.reader.check.NumberPlace;
import io.shishi.reader.check.OpenPoint;
import io.shishi.reader.draft.Coverage;
import io.shishi.reader.draft.Draft;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document on its way to a plan: the source, what the reader made of it, what people changed, what is still open. */
public record PlanDraftView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull DraftStatus status,
        @Schema(description = "The plan it became") UUID planId,
        @NotNull PlanDraftSource source,
        @NotNull @Schema(description = "As people have put it right so far") Draft draft,
        @NotNull @Schema(description = "As the reader read it") Draft original,
        @NotNull Coverage coverage,
        @NotNull List<NumberPlace> numbers,
        @NotNull List<AgencyName> agencies,
        @NotNull @Schema(description = "Keys of the warnings that a person has settled") List<String> settled,
        @NotNull DraftTerms terms,
        @NotNull @Schema(description = "What is still to be decided, the most important first") List<OpenPoint> open,
        @NotNull @Schema(description = "Plans it can be compared with") List<PlanBrief> comparable,
        @NotNull OffsetDateTime createdAt,
        @NotNull String createdBy,
        @NotNull OffsetDateTime changedAt,
        @NotNull String changedBy,
        @NotNull int version) {}
