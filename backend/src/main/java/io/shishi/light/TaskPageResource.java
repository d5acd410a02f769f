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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final PastDays days;
    private final PastTask pastTask;

    TaskPageResource(
            PlanAccess access,
            PlanParts parts,
            LightQueries queries,
            Timeline timeline,
            PastDays days,
            PastTask pastTask) {
        this.access = access;
        this.parts = parts;
        this.queries = queries;
        this.timeline = timeline;
        this.days = days;
        this.pastTask = pastTask;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A task with its clause as printed, its promises and their lights")
    public TaskView task(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(description = "A past day, as it was known then") LocalDate on) {
        var seen = access.visibleTask(id);
        var past = days.of(seen.plan, on);
        if (past.isPresent()) {
            return pastTask.of(seen, past.get());
        }
        var task = parts.task(seen);
        var ids = Stream.concat(Stream.of(id), task.indicators().stream().map(PlanIndicatorView::id));
        var statuses = queries.of(task.planId(), ids.toList()).stream()
                .collect(Collectors.toMap(it -> it.light().subjectId, it -> it));
        return TaskView.of(task, statuses, null);
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(summary = "Everything that happened to a task, newest first")
    public List<TimelineEntry> timeline(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(description = "Until the end of that day") LocalDate on) {
        var entries = timeline.of(access.visibleTask(id));
        return on == null
                ? entries
                : entries.stream()
                        .filter(entry -> !entry.at().toLocalDate().isAfter(on))
                        .toList();
    }
}
