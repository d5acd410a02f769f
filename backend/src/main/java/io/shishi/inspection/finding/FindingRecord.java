package io.shishi.inspection.finding;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down what is done about findings. */
@ApplicationScoped
class FindingRecord {

    private static final int LONGEST_TITLE = 200;

    private final AuditLog log;

    FindingRecord(AuditLog log) {
        this.log = log;
    }

    void made(Finding finding) {
        log.add(entry("find", finding)
                .changing(
                        null,
                        AuditEntry.fields(
                                "agency", finding.agency.shortName,
                                "severity", finding.severity,
                                "text", finding.text,
                                "wanted", finding.wanted,
                                "dueOn", finding.dueOn)));
    }

    void answered(Finding finding) {
        var remedy = finding.remedies.getLast();
        log.add(entry("remedy", finding)
                .changing(null, AuditEntry.fields("text", remedy.text, "files", remedy.files.size())));
    }

    void judged(Finding finding) {
        var remedy = finding.remedies.getLast();
        log.add(entry("judge", finding)
                .changing(
                        null,
                        AuditEntry.fields(
                                "judgement", remedy.judgement,
                                "note", remedy.note,
                                "dueOn", finding.dueOn,
                                "checkId", remedy.checkId)));
    }

    void climbed(Finding finding, FindingRung rung) {
        log.add(entry("escalate", finding)
                .changing(null, AuditEntry.fields("rung", rung.rung, "paper", rung.paper.number)));
    }

    private static AuditEntry entry(String action, Finding finding) {
        var title = finding.heading();
        return AuditEntry.of(
                        action,
                        "finding",
                        finding.id,
                        title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                        finding.jurisdiction.id)
                .in(finding.plan.id, finding.task.id, null);
    }
}
