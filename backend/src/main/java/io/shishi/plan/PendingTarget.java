package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target that is still to be set by somebody: who, since when, and what is proposed. */
public record PendingTarget(
        @NotNull UUID indicatorId,
        @NotNull String indicatorName,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        @NotNull @Schema(description = "Who must decide", examples = "省水利厅") String decider,
        @NotNull LocalDate since,
        @NotNull long days,
        @Schema(description = "What waits for the convener") UUID proposalId) {

    static PendingTarget of(Indicator indicator, UUID proposalId, LocalDate today) {
        var pending = PendingView.of(indicator, today);
        return new PendingTarget(
                indicator.id,
                indicator.name,
                indicator.task.id,
                indicator.task.number,
                indicator.task.title,
                pending.decider(),
                pending.since(),
                pending.days(),
                proposalId);
    }
}
