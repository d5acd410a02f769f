package io.shishi.plan;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/tasks")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class TaskResource {

    private final TaskService service;
    private final IndicatorService indicators;
    private final PlanParts parts;

    TaskResource(TaskService service, IndicatorService indicators, PlanParts parts) {
        this.service = service;
        this.indicators = indicators;
        this.parts = parts;
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Change a task",
            description = "In force only its title and category, and the agencies that lead it or take part in it")
    public PlanTaskView change(UUID id, @NotNull @Valid TaskChange body) {
        return parts.task(service.change(id, body));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Delete a task of a draft with its indicators")
    public void delete(UUID id) {
        service.delete(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @Operation(summary = "Cancel a task of a plan in force; the promise and the reason stay on record")
    public PlanTaskView cancel(UUID id, @NotNull @Valid Cancellation body) {
        return parts.task(service.cancel(id, body.reason()));
    }

    @POST
    @Path("/{id}/indicators")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanIndicatorView.class, responseCode = "201")
    @Operation(summary = "Add a promise to a task of a draft")
    public PlanIndicatorView addIndicator(UUID id, @NotNull @Valid NewIndicator body) {
        return parts.indicator(indicators.add(id, body));
    }
}
