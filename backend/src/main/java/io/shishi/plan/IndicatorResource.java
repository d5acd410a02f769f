package io.shishi.plan;

import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/indicators")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class IndicatorResource {

    private final IndicatorService service;
    private final ScheduleService schedules;
    private final PlanParts parts;

    IndicatorResource(IndicatorService service, ScheduleService schedules, PlanParts parts) {
        this.service = service;
        this.schedules = schedules;
        this.parts = parts;
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Change a promise; in force only its name and its piece of the clause")
    public PlanIndicatorView change(UUID id, @NotNull @Valid IndicatorChange body) {
        return parts.indicator(service.change(id, body));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Delete a promise of a draft")
    public void delete(UUID id) {
        service.delete(id);
    }

    @PUT
    @Path("/{id}/schedule")
    @Transactional
    @Operation(
            summary = "Draw the schedule of a promise from a template, or by dated points",
            description = "In force a reason is obligatory, for a schedule moves lights")
    public PlanIndicatorView schedule(UUID id, @NotNull @Valid ScheduleChange body) {
        return parts.indicator(schedules.draw(id, body));
    }

    @PUT
    @Path("/{id}/milestones")
    @Transactional
    @Operation(
            summary = "Set the milestones of a deliverable, in their order",
            description = "In force only names and due days of what is not done yet, for a stated reason")
    public PlanIndicatorView milestones(UUID id, @NotNull @Valid MilestonesChange body) {
        return parts.indicator(schedules.stage(id, body));
    }
}
