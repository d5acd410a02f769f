package io.shishi.progress;

import io.shishi.light.rule.LightStatus;
import io.shishi.progress.rule.Hint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A reviewer's first look at reports: what the light is and would be, and what is unusual. */
@ApplicationScoped
class Looks {

    /** One report at first sight. */
    record Look(Dossier dossier, LightStatus now, LightStatus ifAccepted, List<Hint> unusual) {}

    private final LightThresholds thresholds;

    Looks(LightThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Of one plan. */
    List<Look> at(List<Dossier> reports, LocalDate today) {
        var rules = thresholds.of(reports.getFirst().report().plan.jurisdiction.id);
        var proven = Set.of();
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
