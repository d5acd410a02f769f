package io.shishi.audit;

import io.shishi.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes down a change in the transaction that makes it, under the name of whoever is asking. */
@ApplicationScoped
public class AuditLog {

    private final Clock clock;
    private final CurrentUser user;

    AuditLog(Clock clock, CurrentUser user) {
        this.clock = clock;
        this.user = user;
    }

    public void add(AuditEntry entry) {
        var actor = user.actor();
        var audit = new Audit();
        audit.at = clock.instant();
        audit.actor = actor.username();
        audit.actorName = actor.name();
        audit.actorDuty = actor.duty();
        audit.onBehalfOf = user.onBehalfOf();
        audit.onBehalfOfName = user.onBehalfOfName();
        audit.action = entry.action();
        audit.subjectKind = entry.subjectKind();
        audit.subjectId = entry.subjectId();
        audit.title = entry.title();
        audit.jurisdictionId = entry.jurisdictionId();
        audit.planId = entry.planId();
        audit.taskId = entry.taskId();
        audit.reportId = entry.reportId();
        audit.before = entry.before();
        audit.after = entry.after();
        audit.persist();
    }
}
