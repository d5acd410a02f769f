package io.shishi.audit;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change: who made it, and what stood there before and after. */
public record AuditView(
        @NotNull long id,
        @NotNull OffsetDateTime at,
        @NotNull String actorUsername,
        @NotNull String actorName,
        @Schema(description = "The role in which it was done", examples = "office") @NotNull String actorDuty,
        @Schema(description = "In whose name it was done, when not in one's own") String onBehalfOf,
        String onBehalfOfName,
        @Schema(examples = "accept") @NotNull String action,
        @Schema(examples = "report") @NotNull String subjectKind,
        @NotNull UUID subjectId,
        @NotNull String title,
        UUID planId,
        UUID taskId,
        UUID reportId,
        Map<String, Object> before,
        Map<String, Object> after) {

    static AuditView of(Audit audit) {
        return new AuditView(
                audit.id,
                Calendar.local(audit.at),
                audit.actor,
                audit.actorName,
                audit.actorDuty,
                audit.onBehalfOf,
                audit.onBehalfOfName,
                audit.action,
                audit.subjectKind,
                audit.subjectId,
                audit.title,
                audit.planId,
                audit.taskId,
                audit.reportId,
                audit.before,
                audit.after);
    }
}
