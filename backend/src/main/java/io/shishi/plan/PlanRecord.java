package io.shishi.plan;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;

/** Writes down what is done to a plan and its parts, and tells others about it while the plan is in force. */
@ApplicationScoped
class PlanRecord {

    private final AuditLog audit;
    private final Event<PlanChanged> changed;

    PlanRecord(AuditLog audit, Event<PlanChanged> changed) {
        this.audit = audit;
        this.changed = changed;
    }

    void created(PlanPart part) {
        write("create", part, null, part.state());
    }

    void changed(PlanPart part, Map<String, Object> before) {
        write("change", part, before, part.state());
    }

    void deleted(PlanPart part) {
        write("delete", part, part.state(), null);
    }

    void write(String action, PlanPart part, Map<String, Object> before, Map<String, Object> after) {
        var plan = part.plan();
        audit.add(AuditEntry.of(action, part.kind(), part.id(), part.heading(), plan.jurisdiction.id)
                .in(plan.id, part.taskId(), null)
                .changing(before, after));
        if (plan.status == PlanStatus.IN_FORCE) {
            changed.fire(new PlanChanged(plan.id));
        }
    }
}
