package io.shishi.paper.burden;

import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}/burden")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
class BurdenResource {

    private final Burden burden;

    BurdenResource(Burden burden) {
        this.burden = burden;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(summary = "What is asked of each agency this month, beside the last months")
    public BurdenView burden(UUID id, @QueryParam("months") @DefaultValue("6") @Min(1) @Max(24) int months) {
        return burden.of(id, months);
    }
}
