package io.shishi.progress;

import io.shishi.agency.AgencyRef;
import io.shishi.evidence.EvidenceView;
import io.shishi.progress.rule.Finding;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A report as its page shows it.
 *
 * @param hidden whether the caller may know that it is there and not what it says: somebody else's draft
 * @param previous what the last accepted report of the same agency and task said
 * @param warnings what would keep it from being handed in
 */
public record ReportView(
        @NotNull UUID id,
        @NotNull RoundRef round,
        @NotNull ReportTask task,
        @NotNull AgencyRef agency,
        @NotNull ReportStatus status,
        @NotNull int revision,
        String reason,
        @NotNull boolean hidden,
        @NotNull boolean noChange,
        String progressText,
        String problemText,
        String nextText,
        ReportChange.Delay delay,
        OffsetDateTime startedAt,
        OffsetDateTime savedAt,
        OffsetDateTime submittedAt,
        @NotNull boolean late,
        @NotNull List<FigureView> figures,
        @NotNull List<MilestoneLine> milestones,
        @NotNull List<EvidenceView> evidence,
        @NotNull List<ReviewView> reviews,
        Narrative previous,
        @NotNull List<Finding> warnings,
        @NotNull boolean signerWaits,
        @NotNull boolean mayEdit,
        @NotNull boolean maySubmit,
        @NotNull boolean maySign,
        @NotNull boolean mayRecall,
        @NotNull boolean mayReturn,
        @NotNull boolean mayAccept,
        @NotNull boolean mayAmend,
        @NotNull int version) {

    public record ReportTask(
            @NotNull UUID id,
            @NotNull String number,
            @NotNull String title,
            @NotNull String clause,
            String category,
            @NotNull String sectionTitle) {}

    static ReportView of(
            Dossier dossier,
            May may,
            RoundRef round,
            List<FigureView> figures,
            List<EvidenceView> evidence,
            List<Review> reviews,
            List<Finding> warnings) {
        var report = dossier.report();
        var hidden = !may.read();
        var says = hidden ? Narrative.NOTHING : Narrative.of(report);
        return new ReportView(
                report.id,
                round,
                taskOf(report),
                AgencyRef.of(report.agency),
                report.status,
                report.revision,
                report.amendmentReason,
                hidden,
                says.noChange(),
                says.progressText(),
                says.problemText(),
                says.nextText(),
                says.delay(),
                Calendar.local(report.startedAt),
                Calendar.local(report.savedAt),
                Calendar.local(report.submittedAt),
                report.isLate(),
                hidden ? figures.stream().map(FigureView::hidden).toList() : figures,
                dossier.milestones().stream()
                        .map(it -> MilestoneLine.of(
                                it, hidden ? null : dossier.claims().get(it.id)))
                        .toList(),
                hidden ? List.of() : evidence,
                reviews.stream().map(ReviewView::of).toList(),
                dossier.previous() == null ? null : Narrative.of(dossier.previous()),
                hidden ? List.of() : warnings,
                dossier.signerWaits(),
                may.edit(),
                may.edit(),
                may.sign(),
                may.recall(),
                may.sendBack(),
                may.accept(),
                may.amend(),
                report.version);
    }

    private static ReportTask taskOf(Report report) {
        var task = report.task;
        return new ReportTask(task.id, task.number, task.title, task.clause, task.category, task.section.title);
    }
}
