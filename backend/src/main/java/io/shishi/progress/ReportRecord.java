package io.shishi.progress;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** Writes down what was done with reports: as a review that its readers see, and in the log. */
@ApplicationScoped
class ReportRecord {

    private final AuditLog log;
    private final CurrentUser user;
    private final Clock clock;

    ReportRecord(AuditLog log, CurrentUser user, Clock clock) {
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** What somebody typed. Saving the same again is nothing to write down. */
    void save(Report report, ReportSnapshot before, ReportSnapshot after) {
        var now = after.apartFrom(before);
        if (!now.isEmpty()) {
            log.add(entry("save", report).changing(before.apartFrom(after), now));
        }
    }

    /** A step in the life of a report. */
    void review(Report report, ReportStatus before, ReviewKind kind, String note) {
        review(report, before, kind, note, Map.of(), Map.of());
    }

    void review(
            Report report,
            ReportStatus before,
            ReviewKind kind,
            String note,
            Map<String, Object> figuresBefore,
            Map<String, Object> figuresAfter) {
        new Review(report, kind, clock.instant(), user.actor(), note).persist();
        var was = AuditEntry.fields("status", before == null ? null : before.name());
        was.putAll(figuresBefore);
        var is = AuditEntry.fields("status", report.status.name());
        if (note != null) {
            is.put("note", note);
        }
        is.putAll(figuresAfter);
        log.add(entry(kind.verb(), report).changing(before == null ? null : was, is));
    }

    private static AuditEntry entry(String action, Report report) {
        return AuditEntry.of(action, "report", report.id, title(report), report.plan.jurisdiction.id)
                .in(report.plan.id, report.task.id, report.id);
    }

    /** What a report is called. */
    static String title(Report report) {
        return "%s %s · %s · 第%d期"
                .formatted(report.task.number, report.task.title, report.agency.shortName, report.round.ordinal);
    }
}
