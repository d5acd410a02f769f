package io.shishi.light;

import io.shishi.identity.Role;
import io.shishi.plan.PlanAccess;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans")
@Tag(name = "light")
@Produces(MediaType.APPLICATION_JSON)
class LedgerResource {

    private final PlanAccess access;
    private final Ledger ledger;

    LedgerResource(PlanAccess access, Ledger ledger) {
        this.access = access;
        this.ledger = ledger;
    }

    @GET
    @Path("/{id}/tasks")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The ledger: tasks with their indicators and lights")
    public LedgerPage tasks(
            @PathParam("id") UUID id, @BeanParam @Valid LedgerFilter filter, @BeanParam @Valid PageQuery page) {
        return ledger.page(access.visible(id), filter, page);
    }
}
