package io.shishi.progress;

import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
class RoundResource {

    private final RoundService rounds;

    RoundResource(RoundService rounds) {
        this.rounds = rounds;
    }

    @GET
    @Path("/plans/{id}/rounds")
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The rounds of a plan in their order, with where their reports stand")
    public List<RoundView> ofPlan(UUID id) {
        return rounds.ofPlan(id);
    }

    @GET
    @Path("/rounds/{id}")
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "A round, with where its reports stand")
    public RoundView round(UUID id) {
        return rounds.view(id);
    }

    @PUT
    @Path("/rounds/{id}")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Move the window in which a round may be reported")
    public RoundView move(UUID id, @NotNull @Valid RoundChange change) {
        return rounds.move(id, change);
    }
}
