package io.shishi.light;

import io.shishi.identity.Role;
import io.shishi.plan.PlanAccess;
import io.shishi.plan.PlanIndicatorView;
import io.shishi.plan.PlanParts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tasks")
@Tag(name = "light")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR})
class TaskPageResource {

    private final PlanAccess access;
    private final PlanParts parts;
    private final LightQueries queries;
    private final Timeline timeline;

    TaskPageResource(PlanAccess access, PlanParts parts, LightQueries queries, Timeline timeline) {
        this.access = access;
        this.parts = parts;
        this.queries = queries;
        this.timeline = timeline;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A task with its clause as printed, its promises and their lights")
    public TaskView task(@PathParam("id") UUID id) {
        var task = parts.task(access.visibleTask(id));
        var ids = Stream.concat(Stream.of(id), task.indicators().stream().map(PlanIndicatorView::id));
        var statuses = queries.of(task.planId(), ids.toList()).stream()
                .collect(Collectors.toMap(it -> it.light().subjectId, it -> it));
        return TaskView.of(task, statuses);
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(summary = "Everything that happened to a task, newest first")
    public List<TimelineEntry> timeline(@PathParam("id") UUID id) {
        return timeline.of(access.visibleTask(id));
    }
}
