package io.shishi.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a task is to be from now on. */
public record TaskChange(
        @NotNull UUID sectionId,
        @NotBlank @Size(max = 20) @Schema(description = "As printed", examples = "3.(1)") String number,
        @Size(max = 40) @Schema(examples = "劳有所得") String category,
        @NotBlank @Size(max = 120) @Schema(examples = "城镇新增就业") String title,
        @NotBlank @Size(max = 4000) @Schema(description = "The clause as printed") String clause,
        @Positive @Digits(integer = 3, fraction = 4) @Schema(description = "1 when absent") BigDecimal weight,
        @Positive @Schema(description = "Its place in the section; the last one when absent") Integer position,
        @Size(max = 20) List<@NotNull UUID> leadIds,
        @Size(max = 50) List<@NotNull @Valid PartyRef> cooperating,
        @NotNull Integer version)
        implements TaskTerms {

    public TaskChange {
        weight = weight == null ? BigDecimal.ONE : weight;
        leadIds = leadIds == null ? List.of() : leadIds;
        cooperating = cooperating == null ? List.of() : cooperating;
    }
}
