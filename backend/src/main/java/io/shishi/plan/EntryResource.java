package io.shishi.plan;

import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class EntryResource {

    private final PlanAccess access;
    private final PlanQueries queries;
    private final EntryService service;

    EntryResource(PlanAccess access, PlanQueries queries, EntryService service) {
        this.access = access;
        this.queries = queries;
        this.service = service;
    }

    @GET
    @Path("/{id}/entry-into-force")
    @Operation(summary = "What a draft still lacks before it can be put in force")
    public EntryView missing(UUID id) {
        var missing = service.missing(access.mine(id));
        return new EntryView(missing.isEmpty(), missing);
    }

    @POST
    @Path("/{id}/entry-into-force")
    @Transactional
    @Operation(
            summary = "Put a plan in force",
            description =
                    "From here on targets change by revision only. A draft that lacks something is refused with all it lacks")
    public PlanView enter(UUID id) {
        return PlanView.of(service.enter(id), queries.sections(id));
    }
}
