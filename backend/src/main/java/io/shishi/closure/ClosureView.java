package io.shishi.closure;

import io.shishi.agency.AgencyRef;
import io.shishi.inspection.check.Check;
import io.shishi.inspection.check.CheckState;
import io.shishi.progress.verification.Verdict;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application with what the system found when it was applied for, and every step since.
 *
 * @param blockingNow what would keep the task from being struck off today
 * @param checks what supervision ordered to be checked first
 */
public record ClosureView(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        @NotNull AgencyRef agency,
        @NotNull ClosureState state,
        String number,
        @NotNull String statement,
        @NotNull ClosureFacts facts,
        @NotNull List<Obstacle> blockingNow,
        @NotNull List<OrderedCheck> checks,
        @NotNull List<Step> steps,
        @NotNull OffsetDateTime appliedAt,
        @NotNull OffsetDateTime waitsSince,
        OffsetDateTime struckOffAt,
        @Schema(description = "The finding for which the task was taken up again") UUID findingId,
        @NotNull May may,
        @NotNull int version) {

    @Schema(name = "ClosureStep")
    public record Step(
            @NotNull StepKind kind,
            @NotNull OffsetDateTime at,
            @NotNull String duty,
            @NotNull String actorName,
            String onBehalfOfName,
            String note) {

        static Step of(ClosureStep step) {
            return new Step(
                    step.kind, Calendar.local(step.at), step.duty, step.actorName, step.onBehalfOfName, step.note);
        }
    }

    @Schema(name = "ClosureCheck")
    public record OrderedCheck(
            @NotNull UUID id,
            @NotNull String assigneeName,
            @NotNull LocalDate visitBy,
            @NotNull CheckState state,
            Verdict verdict) {

        static OrderedCheck of(Check check) {
            return new OrderedCheck(check.id, check.assigneeName, check.visitBy, check.state, check.verdict);
        }
    }

    /** What the caller may do with it now. */
    @Schema(name = "ClosureMay")
    public record May(
            @NotNull boolean sign,
            @NotNull boolean accept,
            @NotNull boolean orderCheck,
            @NotNull boolean approve,
            @NotNull boolean strikeOff,
            @NotNull boolean reject) {

        static May of(ClosureState state, boolean isNext, boolean passed, boolean checking) {
            var lets = isNext && !passed;
            return new May(
                    lets && state == ClosureState.APPLIED,
                    lets && state == ClosureState.SIGNED,
                    lets && state == ClosureState.OFFICE,
                    lets && state == ClosureState.OFFICE && !checking,
                    lets && state == ClosureState.SUPERVISION,
                    lets);
        }
    }

    static ClosureView of(
            Closure closure, List<Step> steps, List<Obstacle> blockingNow, List<OrderedCheck> checks, May may) {
        return new ClosureView(
                closure.id,
                closure.plan.id,
                closure.task.id,
                closure.task.number,
                closure.task.title,
                AgencyRef.of(closure.agency),
                closure.state,
                closure.number,
                closure.statement,
                closure.facts,
                blockingNow,
                checks,
                steps,
                Calendar.local(closure.appliedAt),
                Calendar.local(closure.waitsSince),
                Calendar.local(closure.struckOffAt),
                closure.findingId,
                may,
                closure.version);
    }
}
