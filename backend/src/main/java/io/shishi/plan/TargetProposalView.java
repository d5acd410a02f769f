package io.shishi.plan;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposed target beside the one in force when it was proposed, with reason and authority. */
public record TargetProposalView(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        @NotNull UUID indicatorId,
        @NotNull String indicatorName,
        @NotNull String unit,
        @NotNull Value before,
        @NotNull Value after,
        @NotNull String reason,
        @NotNull Authority authority,
        @NotNull ProposalState state,
        @NotNull String proposedByName,
        @NotNull OffsetDateTime proposedAt,
        @NotNull @Schema(description = "For how many days it has waited, or did wait") long days,
        String decidedByName,
        String onBehalfOfName,
        OffsetDateTime decidedAt,
        String note,
        @NotNull @Schema(description = "Whether the caller may decide it") boolean mayDecide,
        @NotNull @Schema(description = "Whether the caller may take it back") boolean mayWithdraw,
        @NotNull int version) {

    @Schema(name = "TargetValue")
    public record Value(
            @NotNull Comparator comparator, BigDecimal baseline, BigDecimal target, @NotNull LocalDate dueOn) {}

    static TargetProposalView of(TargetProposal proposal, LocalDate today, boolean mayDecide, boolean mayWithdraw) {
        var indicator = proposal.indicator;
        var until = proposal.decidedAt == null ? today : Calendar.day(proposal.decidedAt);
        var unit = indicator.unit != null ? indicator.unit : indicator.measure == null ? "" : indicator.measure.unit;
        return new TargetProposalView(
                proposal.id,
                indicator.plan.id,
                indicator.task.id,
                indicator.task.number,
                indicator.task.title,
                indicator.id,
                indicator.name,
                unit,
                new Value(
                        proposal.comparatorBefore,
                        proposal.baselineBefore,
                        proposal.targetBefore,
                        proposal.dueOnBefore),
                new Value(proposal.comparator, proposal.baseline, proposal.target, proposal.dueOn),
                proposal.change.reason(),
                proposal.change.authority(),
                proposal.state,
                proposal.proposedByName,
                Calendar.local(proposal.proposedAt),
                Math.max(0, ChronoUnit.DAYS.between(Calendar.day(proposal.proposedAt), until)),
                proposal.decidedByName,
                proposal.onBehalfOfName,
                Calendar.local(proposal.decidedAt),
                proposal.note,
                mayDecide,
                mayWithdraw,
                proposal.version);
    }
}
