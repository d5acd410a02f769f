package io.shishi.closure;

import io.shishi.inspection.finding.OpenFinding;
import io.shishi.light.rule.LightStatus;
import io.shishi.paper.AddresseeState;
import io.shishi.paper.PaperKind;
import io.shishi.plan.Comparator;
import io.shishi.progress.ReportStatus;
import io.shishi.progress.verification.Verdict;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the system finds of a task that is to be struck off. With an application it is frozen.
 *
 * @param blocking what has to be put right first; with an application it is empty
 * @param warnings what whoever decides should know
 */
public record ClosureFacts(
        @NotNull LocalDate day,
        @NotNull List<Promised> indicators,
        @NotNull List<Stage> milestones,
        @NotNull List<File> evidence,
        @NotNull List<OpenFinding> findings,
        @NotNull List<OpenPaper> papers,
        @NotNull List<OpenReport> reports,
        @NotNull List<Obstacle> blocking,
        @NotNull List<Obstacle> warnings) {

    /** An indicator with what was promised, what was reported, and what was proved. */
    @Schema(name = "ClosureIndicator")
    public record Promised(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull Comparator comparator,
            BigDecimal baseline,
            BigDecimal target,
            @NotNull String unit,
            @NotNull LocalDate dueOn,
            BigDecimal reported,
            LocalDate reportedOn,
            @Schema(description = "The newest check's verdict; absent while it was not checked") Verdict verdict,
            BigDecimal verified,
            LocalDate verifiedOn,
            LightStatus light,
            @Schema(description = "Why the light is what it is, in Chinese") String sentence,
            @NotNull boolean met) {}

    @Schema(name = "ClosureMilestone")
    public record Stage(@NotNull UUID indicatorId, @NotNull String name, @NotNull LocalDate dueOn, LocalDate doneOn) {}

    @Schema(name = "ClosureEvidence")
    public record File(
            @NotNull UUID id,
            @NotNull String fileName,
            @NotNull String sha256,
            @NotNull UUID reportId,
            @NotNull int roundOrdinal) {}

    @Schema(name = "ClosurePaper")
    public record OpenPaper(
            @NotNull UUID id,
            @NotNull String number,
            @NotNull String title,
            @NotNull PaperKind kind,
            @NotNull String agency,
            @NotNull AddresseeState state,
            @NotNull LocalDate dueOn) {}

    /** A report that is missing, or that has not been accepted yet. */
    @Schema(name = "ClosureReport")
    public record OpenReport(
            @NotNull UUID id,
            @NotNull int roundOrdinal,
            @NotNull String agency,
            @NotNull ReportStatus status,
            @NotNull LocalDate dueOn,
            @NotNull boolean missing) {}
}
