package io.shishi.plan;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/plans")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class PlanContentResource {

    private final PlanAccess access;
    private final PlanParts parts;
    private final SectionService sections;
    private final TaskService tasks;
    private final MeasureService measures;

    PlanContentResource(
            PlanAccess access, PlanParts parts, SectionService sections, TaskService tasks, MeasureService measures) {
        this.access = access;
        this.parts = parts;
        this.sections = sections;
        this.tasks = tasks;
        this.measures = measures;
    }

    @POST
    @Path("/{id}/sections")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = SectionView.class, responseCode = "201")
    @Operation(summary = "Add a part to a draft")
    public SectionView addSection(UUID id, @NotNull @Valid NewSection body) {
        return SectionView.of(sections.add(id, body));
    }

    @POST
    @Path("/{id}/tasks")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanTaskView.class, responseCode = "201")
    @Operation(summary = "Add a task to a draft")
    public PlanTaskView addTask(UUID id, @NotNull @Valid NewTask body) {
        return parts.task(tasks.add(id, body));
    }

    @GET
    @Path("/{id}/measures")
    @RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.INTEGRATOR, Role.VIEWER
    })
    @Operation(summary = "List what is counted for a plan, and for which indicators")
    public List<MeasureView> measures(UUID id) {
        return parts.measures(access.visible(id));
    }

    @POST
    @Path("/{id}/measures")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MeasureView.class, responseCode = "201")
    @Operation(summary = "Add something to be counted")
    public MeasureView addMeasure(UUID id, @NotNull @Valid NewMeasure body) {
        return MeasureView.of(measures.add(id, body), new MeasureUses(List.of()));
    }
}
