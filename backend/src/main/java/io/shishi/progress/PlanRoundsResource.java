package io.shishi.progress;

import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}/rounds")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
class PlanRoundsResource {

    private final RoundService rounds;

    PlanRoundsResource(RoundService rounds) {
        this.rounds = rounds;
    }

    @GET
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The rounds of a plan in their order, with where their reports stand")
    public List<RoundView> ofPlan(UUID id) {
        return rounds.ofPlan(id);
    }
}
