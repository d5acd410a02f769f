package io.shishi.plan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage of a deliverable. */
public record MilestoneTerms(
        @Schema(description = "Of a milestone that is there already; a new one has none") UUID id,
        @NotBlank @Size(max = 120) @Schema(examples = "主体完工") String name,
        @NotNull @Positive @Digits(integer = 3, fraction = 4) @Schema(examples = "30") BigDecimal weight,
        @NotNull LocalDate dueOn) {}
