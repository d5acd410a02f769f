package io.shishi.paper;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down what is done with papers. */
@ApplicationScoped
class PaperRecord {

    private static final int LONGEST_TITLE = 200;

    private final AuditLog log;

    PaperRecord(AuditLog log) {
        this.log = log;
    }

    void issued(Paper paper, List<PaperAddressee> addressees, List<PaperSubject> subjects) {
        var after = AuditEntry.fields(
                "number", paper.number,
                "title", paper.title,
                "kind", paper.kind,
                "rung", paper.rung,
                "duty", paper.duty,
                "addressees", addressees.stream().map(it -> it.agency.shortName).toList(),
                "dueAt", addressees.getFirst().dueAt.toString());
        if (paper.byRule != null) {
            after.put("byRule", paper.byRule);
        }
        if (paper.reason != null) {
            after.put("reason", paper.reason);
        }
        log.add(entry("issue", paper, task(subjects)).changing(null, after));
    }

    /** A step of one agency's: which state it was in, and what was said. */
    void step(String action, PaperAddressee addressee, AddresseeState before, Object... said) {
        var after = new LinkedHashMap<String, Object>();
        after.put("agency", addressee.agency.shortName);
        after.put("state", addressee.state);
        after.putAll(AuditEntry.fields(said));
        after.values().removeIf(java.util.Objects::isNull);
        var was = new LinkedHashMap<String, Object>(Map.of("state", before));
        log.add(entry(action, addressee.paper, null).changing(was, after));
    }

    void cancelled(Paper paper) {
        log.add(entry("cancel", paper, null)
                .changing(
                        Map.of("state", PaperState.OPEN),
                        AuditEntry.fields("state", PaperState.CANCELLED, "reason", paper.cancelReason)));
    }

    private static UUID task(List<PaperSubject> subjects) {
        var tasks = subjects.stream().map(it -> it.task.id).distinct().toList();
        return tasks.size() == 1 ? tasks.getFirst() : null;
    }

    private static AuditEntry entry(String action, Paper paper, UUID taskId) {
        return AuditEntry.of(
                        action, "paper", paper.id, Texts.cut(paper.heading(), LONGEST_TITLE), paper.jurisdiction.id)
                .in(paper.plan == null ? null : paper.plan.id, taskId, null);
    }
}
