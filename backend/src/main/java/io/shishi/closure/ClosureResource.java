package io.shishi.closure;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
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

/** Who has which step, and who acts for whom, is asked inside: anybody may be somebody's delegate. */
@Path("/closures")
@Tag(name = "closure")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER})
class ClosureResource {

    private final ClosureService service;
    private final ClosureViews views;

    ClosureResource(ClosureService service, ClosureViews views) {
        this.service = service;
        this.views = views;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "List applications; an agency's people see those about tasks that it leads")
    public Page<ClosureRow> list(@BeanParam @Valid ClosureFilter filter, @BeanParam @Valid PageQuery page) {
        return views.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "An application with what was found, what would block it now, and every step")
    public ClosureView closure(UUID id) {
        return views.of(id);
    }

    @POST
    @Path("/{id}/signature")
    @Transactional
    @Operation(summary = "Sign it for the agency; it goes to the office")
    public ClosureView sign(UUID id, @NotNull @Valid ClosureDeed body) {
        return views.view(service.sign(id, body));
    }

    @POST
    @Path("/{id}/acceptance")
    @Transactional
    @Operation(summary = "Accept it for the office; it goes to supervision")
    public ClosureView accept(UUID id, @NotNull @Valid ClosureDeed body) {
        return views.view(service.accept(id, body));
    }

    @POST
    @Path("/{id}/checks")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = ClosureView.class, responseCode = "201")
    @Operation(summary = "Have it checked on site first, for supervision; approval waits for the result")
    public ClosureView orderCheck(UUID id, @NotNull @Valid ClosureCheckOrder body) {
        return views.view(service.orderCheck(id, body));
    }

    @POST
    @Path("/{id}/approval")
    @Transactional
    @Operation(summary = "Approve it for supervision, once what it ordered to be checked is checked")
    public ClosureView approve(UUID id, @NotNull @Valid ClosureDeed body) {
        return views.view(service.approve(id, body));
    }

    @POST
    @Path("/{id}/strike-off")
    @Transactional
    @Operation(summary = "Strike the task off, for the convener; it takes the next number of the year")
    public ClosureView strikeOff(UUID id, @NotNull @Valid ClosureDeed body) {
        return views.view(service.strikeOff(id, body));
    }

    @POST
    @Path("/{id}/rejection")
    @Transactional
    @Operation(summary = "Send it back with a reason, by whoever has its next step; the last report may be corrected")
    public ClosureView reject(UUID id, @NotNull @Valid ClosureRejection body) {
        return views.view(service.reject(id, body));
    }
}
