package io.shishi.light;

import io.shishi.light.rule.LightView;
import io.shishi.plan.ClauseMark;
import io.shishi.plan.Comparator;
import io.shishi.plan.MeasureView;
import io.shishi.plan.MilestoneView;
import io.shishi.plan.PendingView;
import io.shishi.plan.Period;
import io.shishi.plan.PlanIndicatorView;
import io.shishi.plan.SchedulePoint;
import io.shishi.progress.verification.VerificationView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise with its light. */
public record IndicatorView(
        @NotNull UUID id,
        @NotNull UUID taskId,
        @NotNull int position,
        @NotNull String name,
        @NotNull Comparator comparator,
        BigDecimal baseline,
        BigDecimal target,
        @NotNull boolean exact,
        @NotNull boolean strict,
        @NotNull String unit,
        Period period,
        @NotNull LocalDate dueOn,
        @NotNull BigDecimal weight,
        MeasureView measure,
        @NotNull String scheduleTemplate,
        @NotNull List<SchedulePoint> schedule,
        @NotNull List<MilestoneView> milestones,
        PendingView pending,
        String clauseText,
        @NotNull List<ClauseMark> clauseMarks,
        @Schema(description = "Absent while it has not been judged") LightView light,
        @Schema(description = "From 0 to 1; absent while undecided") BigDecimal progress,
        @Schema(description = "The accepted value that is compared") BigDecimal reported,
        @Schema(description = "The day that value speaks of") LocalDate reportedOn,
        @Schema(description = "The accepted report it comes from") UUID reportId,
        @NotNull VerificationView verification,
        @NotNull int version) {

    static IndicatorView of(PlanIndicatorView planned, Statuses statuses) {
        var light = statuses.light();
        var unit = planned.unit() == null && planned.measure() != null
                ? planned.measure().unit()
                : planned.unit();
        return new IndicatorView(
                planned.id(),
                planned.taskId(),
                planned.position(),
                planned.name(),
                planned.comparator(),
                planned.baseline(),
                planned.target(),
                planned.exact(),
                planned.strict(),
                unit == null ? "" : unit,
                planned.period(),
                planned.dueOn(),
                planned.weight(),
                planned.measure(),
                planned.scheduleTemplate(),
                planned.schedule(),
                planned.milestones(),
                planned.pending(),
                planned.clauseText(),
                planned.clauseMarks(),
                light == null ? null : light.view(),
                light == null ? null : light.progress,
                light == null ? null : light.value,
                light == null ? null : light.valueOn,
                statuses.reportId(),
                statuses.verified(),
                planned.version());
    }
}
