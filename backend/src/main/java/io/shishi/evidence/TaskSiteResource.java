package io.shishi.evidence;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.Role;
import io.shishi.plan.PlanAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tasks/{id}/sites")
@Tag(name = "evidence")
@Produces(MediaType.APPLICATION_JSON)
class TaskSiteResource {

    private final PlanAccess access;
    private final TaskSites sites;
    private final AuditLog log;

    TaskSiteResource(PlanAccess access, TaskSites sites, AuditLog log) {
        this.access = access;
        this.sites = sites;
        this.log = log;
    }

    /** All places of a task at once. */
    record Places(@NotNull @Valid @Size(max = 100) List<@NotNull TaskSite> sites) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR})
    @Operation(summary = "Where a task can be seen")
    public List<TaskSite> sites(UUID id) {
        return sites.of(access.visibleTask(id).id);
    }

    @PUT
    @Transactional
    @RolesAllowed({Role.OFFICE, Role.SUPERVISOR})
    @Operation(summary = "Say where a task can be seen: photos are compared with the nearest of these places")
    public List<TaskSite> set(UUID id, @NotNull @Valid Places body) {
        var task = access.myTask(id);
        var before = sites.of(task.id);
        sites.set(task.id, body.sites());
        log.add(AuditEntry.of("change", "task-site", task.id, task.title, task.plan.jurisdiction.id)
                .in(task.plan.id, task.id, null)
                .changing(AuditEntry.fields("sites", before), AuditEntry.fields("sites", body.sites())));
        return sites.of(task.id);
    }
}
