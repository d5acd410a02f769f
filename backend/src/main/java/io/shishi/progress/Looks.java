package io.shishi.progress;

import io.shishi.evidence.Evidences;
import io.shishi.light.rule.LightStatus;
import io.shishi.progress.rule.Hint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** A reviewer's first look at reports: what the light is and would be, and what is unusual. */
@ApplicationScoped
class Looks {

    /** One report at first sight. */
    record Look(Dossier dossier, LightStatus now, LightStatus ifAccepted, List<Hint> unusual) {}

    private final LightThresholds thresholds;

    private final Evidences evidences;

    Looks(LightThresholds thresholds, Evidences evidences) {
        this.thresholds = thresholds;
        this.evidences = evidences;
    }

    /** Of one plan. */
    List<Look> at(List<Dossier> reports, LocalDate today) {
        var rules = thresholds.of(reports.getFirst().report().plan.jurisdiction.id);
        var proven =
                evidences.reportsWith(reports.stream().map(it -> it.report().id).toList());
        return reports.stream()
                .map(dossier -> {
                    var outlook = new Outlook(dossier, rules, today);
                    var now = outlook.now().status();
                    var then = outlook.ifAccepted().status();
                    var waits = !dossier.report().isEditable() && dossier.report().status != ReportStatus.ACCEPTED;
                    var has = proven.contains(dossier.report().id);
                    return new Look(dossier, now, then, waits ? Unusual.of(dossier, has, now, then) : List.of());
                })
                .toList();
    }
}
