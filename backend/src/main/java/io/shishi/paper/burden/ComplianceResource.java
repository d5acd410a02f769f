package io.shishi.paper.burden;

import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/compliance")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
class ComplianceResource {

    private final ComplianceSwitches switches;

    ComplianceResource(ComplianceSwitches switches) {
        this.switches = switches;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "What this product does not do to people, and what it does to ask them less, as it stands")
    public List<ComplianceSwitch> switches() {
        return switches.all();
    }
}
