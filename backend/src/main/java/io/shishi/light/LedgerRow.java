package io.shishi.light;

import io.shishi.agency.AgencyRef;
import io.shishi.light.rule.LightView;
import io.shishi.plan.Comparator;
import io.shishi.plan.Period;
import io.shishi.plan.SectionRef;
import io.shishi.plan.TaskStatus;
import io.shishi.progress.verification.VerificationView;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of the ledger with its indicators, and its lights round by round. */
public record LedgerRow(
        @NotNull UUID id,
        @NotNull SectionRef section,
        @NotNull String number,
        @NotNull String category,
        @NotNull String title,
        @NotNull TaskStatus status,
        @Schema(description = "When it was struck off") OffsetDateTime closedAt,
        @Schema(examples = "销号〔2026〕3号") String closureNumber,
        @NotNull List<AgencyRef> lead,
        @NotNull List<LedgerIndicator> indicators,
        @Schema(description = "Absent while the task has not been judged") LightView light,
        @Schema(description = "From 0 to 1; absent while undecided") BigDecimal progress,
        @NotNull List<HeatCell> cells) {

    public record LedgerIndicator(
            @NotNull UUID id,
            @NotNull UUID taskId,
            @NotNull int position,
            @NotNull String name,
            @NotNull Comparator comparator,
            BigDecimal baseline,
            BigDecimal target,
            @NotNull String unit,
            Period period,
            @NotNull LocalDate dueOn,
            @NotNull BigDecimal weight,
            LightView light,
            BigDecimal progress,
            BigDecimal reported,
            LocalDate reportedOn,
            @Schema(description = "The accepted report it comes from") UUID reportId,
            @NotNull VerificationView verification) {

        static LedgerIndicator of(BoardQueries.Promised row) {
            var light = row.light();
            return new LedgerIndicator(
                    row.id(),
                    row.taskId(),
                    row.position(),
                    row.name(),
                    row.comparator(),
                    row.baseline(),
                    row.target(),
                    row.unit() == null ? "" : row.unit(),
                    row.period(),
                    row.dueOn(),
                    row.weight(),
                    light == null ? null : light.view(),
                    light == null ? null : light.progress,
                    light == null ? null : light.value,
                    light == null ? null : light.valueOn,
                    row.reportId(),
                    VerificationView.of(row.verification(), light == null ? null : light.valueOn));
        }
    }

    static LedgerRow of(
            TaskRow task, List<BoardQueries.Lead> leads, List<LedgerIndicator> indicators, List<HeatCell> cells) {
        return new LedgerRow(
                task.id(),
                task.section(),
                task.number(),
                task.category() == null ? "" : task.category(),
                task.title(),
                task.state(),
                Calendar.local(task.closedAt()),
                task.closureNumber(),
                leads.stream()
                        .map(lead -> new AgencyRef(lead.id(), lead.code(), lead.name(), lead.shortName()))
                        .toList(),
                indicators,
                task.light() == null ? null : task.light().view(),
                task.light() == null ? null : task.light().progress,
                cells);
    }
}
