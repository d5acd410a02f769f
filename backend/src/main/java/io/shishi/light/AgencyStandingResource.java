package io.shishi.light;

import io.shishi.identity.Role;
import io.shishi.plan.PlanAccess;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans/{id}/agencies")
@Tag(name = "light")
@Produces(MediaType.APPLICATION_JSON)
class AgencyStandingResource {

    private final PlanAccess access;
    private final LightHistory history;
    private final LeadingAgencies agencies;
    private final Clock clock;

    AgencyStandingResource(PlanAccess access, LightHistory history, LeadingAgencies agencies, Clock clock) {
        this.access = access;
        this.history = history;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR})
    @Operation(summary = "The leading agencies in their official order, with what each still owes")
    public List<AgencyStanding> agencies(@PathParam("id") UUID id) {
        access.visible(id);
        return agencies.of(id, history.of(id, Calendar.today(clock)).rounds()).agencies();
    }
}
