package io.shishi.inspection.check;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/checks")
@Tag(name = "inspection")
@Produces(MediaType.APPLICATION_JSON)
class CheckResource {

    private final CheckPlanning planning;
    private final CheckService service;
    private final CheckAccess access;
    private final CheckViews views;
    private final CheckPeople people;
    private final EntityManager entities;
    private final Clock clock;

    CheckResource(
            CheckPlanning planning,
            CheckService service,
            CheckAccess access,
            CheckViews views,
            CheckPeople people,
            EntityManager entities,
            Clock clock) {
        this.planning = planning;
        this.service = service;
        this.access = access;
        this.views = views;
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PlannedChecks.class, responseCode = "201")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Send somebody who has no part in it to see what was reported; the agency is not told")
    public PlannedChecks plan(@NotNull @Valid NewChecks body) {
        var today = Calendar.today(clock);
        return new PlannedChecks(planning.plan(body).stream()
                .map(check -> CheckRow.of(check, today))
                .toList());
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "List checks; an agency's people see those of its claims once the visit has begun")
    public Page<CheckRow> list(@BeanParam @Valid CheckFilter filter, @BeanParam @Valid PageQuery page) {
        return access.list(filter, page);
    }

    @GET
    @Path("/people")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Who may be sent to see a task: people who have no part in it")
    public List<CheckPerson> people(@QueryParam("task") UUID task) {
        return people.of(task);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "A check: what is to be seen, and what was seen")
    public CheckView check(UUID id) {
        return views.of(id);
    }

    @POST
    @Path("/{id}/visit")
    @Transactional
    @RolesAllowed({Role.SUPERVISOR, Role.REPORTER, Role.SIGNER})
    @Operation(summary = "Begin the visit: from now on the agency knows; begun twice it began the first time")
    public CheckView visit(UUID id) {
        return after(service.visit(id));
    }

    @POST
    @Path("/{id}/result")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CheckView.class, responseCode = "201")
    @RolesAllowed({Role.SUPERVISOR, Role.REPORTER, Role.SIGNER})
    @Operation(summary = "Hand in all that was seen, at once; the reported figure stays as it is")
    public CheckView conclude(UUID id, @NotNull @Valid CheckResult body) {
        return after(service.conclude(id, body));
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Nobody needs to go any more, for a reason")
    public CheckView cancel(UUID id, @NotNull @Valid CheckCancellation body) {
        return after(service.cancel(id, body));
    }

    /** As it is written: its version too. */
    private CheckView after(Check check) {
        entities.flush();
        return views.of(check);
    }
}
