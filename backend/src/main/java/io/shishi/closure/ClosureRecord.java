package io.shishi.closure;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down what is done with applications. */
@ApplicationScoped
class ClosureRecord {

    private static final int LONGEST_TITLE = 200;

    private final AuditLog log;

    ClosureRecord(AuditLog log) {
        this.log = log;
    }

    void step(Closure closure, ClosureState before, StepKind kind, String note) {
        var after = AuditEntry.fields("state", closure.state);
        if (kind == StepKind.APPLICATION) {
            after.put("statement", closure.statement);
        }
        if (kind == StepKind.STRIKE_OFF) {
            after.put("number", closure.number);
        }
        if (note != null) {
            after.put("note", note);
        }
        log.add(AuditEntry.of(kind.verb(), "closure", closure.id, title(closure), closure.jurisdiction.id)
                .in(closure.plan.id, closure.task.id, null)
                .changing(before == null ? null : AuditEntry.fields("state", before), after));
    }

    private static String title(Closure closure) {
        var heading = closure.heading();
        return heading.length() <= LONGEST_TITLE ? heading : heading.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
