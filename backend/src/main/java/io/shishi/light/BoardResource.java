package io.shishi.light;

import io.shishi.identity.Role;
import io.shishi.plan.PlanAccess;
import io.shishi.plan.TaskStatus;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plans")
@Tag(name = "light")
@Produces(MediaType.APPLICATION_JSON)
class BoardResource {

    private static final String EVERYTHING = "%";

    private final PlanAccess access;
    private final BoardQueries queries;
    private final LightHistory history;
    private final LeadingAgencies agencies;
    private final PastDays days;
    private final PastBoard pastBoard;
    private final Clock clock;

    BoardResource(
            PlanAccess access,
            BoardQueries queries,
            LightHistory history,
            LeadingAgencies agencies,
            PastDays days,
            PastBoard pastBoard,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.history = history;
        this.agencies = agencies;
        this.days = days;
        this.pastBoard = pastBoard;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/board")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR})
    @Operation(summary = "The plan at a glance: lights, what changed, the year as a map, progress, what agencies owe")
    public BoardView board(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(description = "A past day, as it was known then") LocalDate on) {
        var plan = access.visible(id);
        var past = days.of(plan, on);
        if (past.isPresent()) {
            return pastBoard.of(plan, past.get());
        }
        var today = Calendar.today(clock);
        var tasks = queries.tasks(id, EVERYTHING).stream()
                .filter(task -> task.state() != TaskStatus.CANCELLED)
                .toList();
        var recorded = history.of(id, today);
        var leading = agencies.of(id, recorded.rounds());
        return new Board(plan, tasks, recorded.rounds(), recorded.curve(), today).view(leading);
    }

    @GET
    @Path("/{id}/agencies")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR})
    @Operation(summary = "The leading agencies in their official order, with what each still owes")
    public List<AgencyStanding> agencies(@PathParam("id") UUID id) {
        access.visible(id);
        return agencies.of(id, history.of(id, Calendar.today(clock)).rounds()).agencies();
    }
}
