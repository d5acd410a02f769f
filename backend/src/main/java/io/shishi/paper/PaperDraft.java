package io.shishi.paper;

import io.shishi.agency.Agency;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Indicator;
import io.shishi.plan.Plan;
import io.shishi.plan.Task;
import io.shishi.progress.Report;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A paper as it would be issued, found and checked; it has no number yet. */
record PaperDraft(
        NewPaper asked,
        Issuer issuer,
        Rung rung,
        Matter matter,
        Map<Agency, AgencyRole> addressees,
        List<Agency> copies,
        List<String> copyDuties,
        Instant signBy,
        Instant dueAt) {

    /** What it is about. */
    record Matter(
            Plan plan,
            List<Task> tasks,
            List<Indicator> indicators,
            List<Report> reports,
            List<PaperFinding> findings) {}

    PaperKind kind() {
        return asked.kind();
    }

    Recipient recipient() {
        return Recipient.of(rung);
    }
}
