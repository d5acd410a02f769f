package io.shishi.audit;

import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {

    /** Its own jurisdiction's, and for a viewer what lies below. */
    private static final String VISIBLE =
            """
            jurisdictionId in (select j.id from Jurisdiction j
                where j.code = :code or (:below = true and concat('/', j.path, '/') like concat('%/', :code, '/%')))
            """;

    private final CurrentUser user;

    AuditResource(CurrentUser user) {
        this.user = user;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(summary = "Who changed what, newest first, with what stood there before and after")
    public Page<AuditView> list(@BeanParam AuditFilter filter, @BeanParam @Valid PageQuery query) {
        var conditions = new ArrayList<>(List.of(VISIBLE));
        var values = new HashMap<String, Object>(Map.of("code", user.jurisdiction(), "below", user.is(Role.VIEWER)));
        add(conditions, values, "planId = :plan", "plan", filter.plan);
        add(conditions, values, "taskId = :task", "task", filter.task);
        add(conditions, values, "reportId = :report", "report", filter.report);
        add(conditions, values, "subjectId = :subject", "subject", filter.subject);
        add(conditions, values, "actor = :actor", "actor", filter.actor);
        add(conditions, values, "action = :action", "action", filter.action);
        add(conditions, values, "at >= :from", "from", filter.from == null ? null : Calendar.startOf(filter.from));
        add(conditions, values, "at <= :to", "to", filter.to == null ? null : Calendar.endOf(filter.to));
        var matching = String.join(" and ", conditions) + " order by id desc";
        return Page.of(Audit.<Audit>find(matching, values), query, AuditView::of);
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
