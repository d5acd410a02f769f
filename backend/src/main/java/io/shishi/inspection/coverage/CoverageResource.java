package io.shishi.inspection.coverage;

import io.shishi.identity.Role;
import io.shishi.plan.PlanAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}/coverage")
@Tag(name = "inspection")
@Produces(MediaType.APPLICATION_JSON)
class CoverageResource {

    private final PlanAccess access;
    private final Coverage coverage;

    CoverageResource(PlanAccess access, Coverage coverage) {
        this.access = access;
        this.coverage = coverage;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(
            summary =
                    "How much was checked, and how far it was right with the interval that the random checks allow; by agency and section")
    public CoverageView coverage(UUID id) {
        return coverage.of(access.visible(id));
    }
}
