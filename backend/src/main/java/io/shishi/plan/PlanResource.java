package io.shishi.plan;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
@RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.INTEGRATOR, Role.VIEWER})
class PlanResource {

    private final PlanAccess access;
    private final PlanQueries queries;
    private final PlanParts parts;
    private final PlanService service;

    PlanResource(PlanAccess access, PlanQueries queries, PlanParts parts, PlanService service) {
        this.access = access;
        this.queries = queries;
        this.parts = parts;
        this.service = service;
    }

    @GET
    @Operation(summary = "List plans, the newest year first; drafts only for those who work on them")
    public Page<PlanRow> list(@BeanParam @Valid PlanFilter filter, @BeanParam @Valid PageQuery page) {
        return parts.rows(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One plan with its task force and its parts")
    public PlanView get(UUID id) {
        return view(access.visible(id));
    }

    @GET
    @Path("/{id}/draft")
    @Operation(
            summary = "The whole plan to be worked on",
            description =
                    "Sections, tasks, indicators with schedules, milestones and targets, and all measures; without lights")
    public PlanTree tree(UUID id) {
        return parts.tree(access.visible(id));
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Begin a plan; it is a draft until it is put in force")
    public PlanView create(@NotNull @Valid NewPlan body) {
        return PlanView.of(service.create(body), List.of());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Change a plan's title, document, days, cycle or task force",
            description = "In force, year, days and the cycle's period stay as they are")
    public PlanView change(UUID id, @NotNull @Valid PlanChange body) {
        return view(service.change(id, body));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Delete a draft with everything in it")
    public void delete(UUID id) {
        service.delete(id);
    }

    @POST
    @Path("/{id}/archiving")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Archive a plan whose year is over, or earlier for a stated reason")
    public PlanView archive(UUID id, @Valid Archiving body) {
        return view(service.archive(id, body == null ? null : body.reason()));
    }

    private PlanView view(Plan plan) {
        return PlanView.of(plan, queries.sections(plan.id));
    }
}
