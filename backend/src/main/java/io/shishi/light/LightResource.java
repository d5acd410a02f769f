package io.shishi.light;

import io.shishi.identity.Role;
import io.shishi.plan.PlanAccess;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/lights")
@Tag(name = "light")
@Produces(MediaType.APPLICATION_JSON)
class LightResource {

    private final PlanAccess access;
    private final LightQueries queries;
    private final Clock clock;

    LightResource(PlanAccess access, LightQueries queries, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR})
    @Operation(summary = "All lights of a plan as they were on a day")
    public DayLights asItWas(
            @QueryParam("plan") @NotNull UUID plan,
            @QueryParam("day") @Parameter(description = "Today where it is left out") LocalDate day) {
        access.visible(plan);
        var today = Calendar.today(clock);
        var asked = day == null ? today : day;
        return queries.asItWas(plan, asked).stream()
                .filter(lights -> !asked.isAfter(today))
                .findFirst()
                .orElseThrow(() -> LightProblems.dayNotRecorded(asked));
    }
}
