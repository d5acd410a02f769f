package io.shishi.plan;

import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}/pending-targets")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
class PendingTargetResource {

    private final ProposalViews views;

    PendingTargetResource(ProposalViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR})
    @Operation(summary = "Targets that are still to be set: who must decide, and how long that has been waited for")
    public List<PendingTarget> pending(@PathParam("id") UUID id) {
        return views.pending(id);
    }
}
