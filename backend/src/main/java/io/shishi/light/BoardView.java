package io.shishi.light;

import io.shishi.agency.JurisdictionRef;
import io.shishi.light.rule.CurvePoint;
import io.shishi.light.rule.LightStatus;
import io.shishi.light.rule.LightView;
import io.shishi.light.rule.Text;
import io.shishi.plan.PlanStatus;
import io.shishi.plan.SectionLevel;
import io.shishi.progress.verification.VerificationState;
import io.shishi.progress.verification.VerificationView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan at a glance. Every number counts tasks, and opens the ledger with the same filter.
 *
 * @param round the one that was opened last; null before the first
 * @param changes tasks whose light is not what it was when the round before was over
 */
public record BoardView(
        @NotNull BoardPlan plan,
        BoardRound round,
        @NotNull LocalDate day,
        @NotNull Map<LightStatus, Integer> counts,
        @NotNull int total,
        @Schema(description = "Absent while the plan has not been judged") LightView planLight,
        @NotNull BoardProgress progress,
        @NotNull Verifications verification,
        @NotNull List<LightChange> changes,
        @NotNull List<SectionCounts> sections,
        @NotNull List<CategoryCounts> categories,
        @NotNull Heat heat,
        @NotNull List<CurvePoint> curve,
        @NotNull List<AgencyStanding> agencies,
        @Schema(description = "Absent for today") AsOf asOf) {

    /** The same, said to be of a past day. */
    BoardView asOf(AsOf past) {
        return new BoardView(
                plan,
                round,
                day,
                counts,
                total,
                planLight,
                progress,
                verification,
                changes,
                sections,
                categories,
                heat,
                curve,
                agencies,
                past);
    }

    public record BoardPlan(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull int year,
            @NotNull PlanStatus status,
            @NotNull JurisdictionRef jurisdiction,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn) {}

    public record BoardRound(
            @NotNull UUID id,
            @NotNull int ordinal,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull OffsetDateTime opensAt,
            @NotNull OffsetDateTime dueAt,
            @NotNull OffsetDateTime closesAt,
            @NotNull @Schema(description = "Days until reports are due; negative once they are overdue")
                    long daysLeft) {}

    /** In percent, of all tasks together. */
    public record BoardProgress(BigDecimal expected, BigDecimal reported) {}

    /** How many indicators were checked and with what result, and those that are not as they were reported. */
    public record Verifications(
            @NotNull Map<VerificationState, Integer> counts,
            @NotNull int total,
            @NotNull List<Discrepancy> discrepancies) {}

    /** An indicator of which something else was seen than was reported. */
    public record Discrepancy(
            @NotNull UUID taskId,
            @NotNull String number,
            @NotNull String title,
            @NotNull UUID indicatorId,
            @NotNull String indicator,
            @NotNull String unit,
            @Schema(description = "What is reported now") BigDecimal reported,
            LocalDate reportedOn,
            @NotNull VerificationView verification) {}

    public record LightChange(
            @NotNull UUID taskId,
            @NotNull String number,
            @NotNull String title,
            @NotNull LightStatus from,
            @NotNull LightStatus to,
            @NotNull Text sentence) {}

    public record SectionCounts(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull SectionLevel level,
            @NotNull Map<LightStatus, Integer> counts) {}

    public record CategoryCounts(
            @NotNull UUID sectionId, @NotNull String category, @NotNull Map<LightStatus, Integer> counts) {}

    /** Tasks by rounds. */
    public record Heat(@NotNull List<HeatRound> rounds, @NotNull List<HeatRow> rows) {}

    public record HeatRound(@NotNull UUID id, @NotNull int ordinal, @NotNull LocalDate from, @NotNull LocalDate to) {}

    public record HeatRow(
            @NotNull UUID taskId,
            @NotNull String number,
            @NotNull String title,
            @NotNull UUID sectionId,
            @NotNull String category,
            @NotNull List<HeatCell> cells) {}
}
