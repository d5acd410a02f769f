package io.shishi.closure;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/tasks/{id}/closures")
@Tag(name = "closure")
@Produces(MediaType.APPLICATION_JSON)
class TaskClosureResource {

    private final ClosureApplying applying;
    private final ClosureViews views;

    TaskClosureResource(ClosureApplying applying, ClosureViews views) {
        this.applying = applying;
        this.views = views;
    }

    @GET
    @Path("/check")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "What the system finds of a task that is to be struck off: what blocks it, what to know")
    public ClosureFacts check(@PathParam("id") UUID id) {
        return views.check(id);
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "A task's applications, newest first")
    public List<ClosureRow> ofTask(@PathParam("id") UUID id) {
        return views.ofTask(id);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = ClosureView.class, responseCode = "201")
    @RolesAllowed(Role.REPORTER)
    @Operation(
            summary = "Apply to strike a task off, for a leading agency; what the system finds is frozen with it",
            description = "Refused in words while something blocks it; an older application that is open gives way")
    public ClosureView apply(@PathParam("id") UUID id, @NotNull @Valid NewClosure body) {
        return views.view(applying.apply(id, body.statement()));
    }
}
