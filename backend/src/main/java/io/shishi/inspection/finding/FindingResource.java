package io.shishi.inspection.finding;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/findings")
@Tag(name = "inspection")
@Produces(MediaType.APPLICATION_JSON)
class FindingResource {

    private final FindingService service;
    private final FindingAccess access;
    private final FindingViews views;
    private final EntityManager entities;

    FindingResource(FindingService service, FindingAccess access, FindingViews views, EntityManager entities) {
        this.service = service;
        this.access = access;
        this.views = views;
        this.entities = entities;
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = FindingView.class, responseCode = "201")
    @RolesAllowed({Role.SUPERVISOR, Role.REPORTER, Role.SIGNER})
    @Operation(summary = "Say what was found wrong, what is wanted and by when; whoever made the check may, too")
    public FindingView make(@NotNull @Valid NewFinding body) {
        return after(service.make(body));
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "List findings; an agency's people see their own")
    public Page<FindingRow> list(@BeanParam @Valid FindingFilter filter, @BeanParam @Valid PageQuery page) {
        return access.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "A finding with what was done about it")
    public FindingView finding(UUID id) {
        return views.of(id);
    }

    @POST
    @Path("/{id}/remedies")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = FindingView.class, responseCode = "201")
    @RolesAllowed({Role.REPORTER, Role.SIGNER})
    @Operation(summary = "Say what was done about it, with the files that lie there")
    public FindingView answer(UUID id, @NotNull @Valid NewRemedy body) {
        return after(service.answer(id, body));
    }

    @POST
    @Path("/{id}/judgement")
    @Transactional
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Judge the remedy from what was handed in; never by whoever found it")
    public FindingView judge(UUID id, @NotNull @Valid NewJudgement body) {
        return after(service.judge(id, body));
    }

    @POST
    @Path("/{id}/recheck")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = FindingView.class, responseCode = "201")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Send somebody else than the finder to see whether it was put right; their result judges it")
    public FindingView recheck(UUID id, @NotNull @Valid NewRecheck body) {
        return after(service.recheck(id, body));
    }

    /** As it is written: its version too. */
    private FindingView after(Finding finding) {
        entities.flush();
        return views.of(finding);
    }
}
