package io.shishi.inspection.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is to go and see: what a draw selected, or one thing that is named, with the reason. */
public record NewChecks(
        @Schema(description = "With itemIds, what the draw selected; else exactly one of the ids below") UUID drawId,
        @Size(max = 500) @Schema(description = "All that the draw selected when empty") List<@NotNull String> itemIds,
        UUID taskId,
        UUID indicatorId,
        UUID figureId,
        UUID reportId,
        @Size(max = 500) @Schema(description = "Needed where no draw says why") String reason,
        @NotBlank @Size(max = 80) @Schema(description = "A user name", examples = "liu.min") String assignee,
        @NotNull LocalDate visitBy) {

    public NewChecks {
        itemIds = itemIds == null ? List.of() : itemIds;
    }

    static NewChecks by(CheckOrder order) {
        return new NewChecks(
                null, null, order.taskId(), null, null, null, order.reason(), order.assignee(), order.visitBy());
    }

    long named() {
        return java.util.stream.Stream.of(drawId, taskId, indicatorId, figureId, reportId)
                .filter(java.util.Objects::nonNull)
                .count();
    }
}
