package io.shishi.inspection.check;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes down what is done about checks. */
@ApplicationScoped
class CheckRecord {

    private final AuditLog log;

    CheckRecord(AuditLog log) {
        this.log = log;
    }

    void planned(Check check) {
        log.add(entry("plan", check)
                .changing(
                        null,
                        AuditEntry.fields(
                                "kind", check.kind,
                                "agency", check.agency.shortName,
                                "assignee", check.assigneeName,
                                "visitBy", check.visitBy,
                                "reportedValue", check.plannedValue,
                                "drawId", check.drawId,
                                "reason", check.reason)));
    }

    void visited(Check check) {
        log.add(entry("visit", check).changing(null, AuditEntry.fields("visitedAt", check.visitedAt)));
    }

    void concluded(Check check) {
        log.add(entry("conclude", check).changing(null, result(check)));
    }

    void cancelled(Check check) {
        log.add(entry("cancel", check).changing(null, AuditEntry.fields("reason", check.cancelReason)));
    }

    private static Map<String, Object> result(Check check) {
        return AuditEntry.fields(
                "verdict", check.verdict,
                "reportedValue", check.reportedValue,
                "verifiedValue", check.verifiedValue,
                "note", check.note,
                "points", check.points);
    }

    private static AuditEntry entry(String action, Check check) {
        return AuditEntry.of(action, "check", check.id, check.heading(), check.jurisdiction.id)
                .in(check.plan.id, check.task.id, check.report == null ? null : check.report.id);
    }
}
