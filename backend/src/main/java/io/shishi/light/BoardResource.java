package io.shishi.light;

import io.shishi.identity.Role;
import io.shishi.light.rule.LightRules;
import io.shishi.plan.PlanAccess;
import io.shishi.plan.TaskStatus;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/plans")
@Tag(name = "light")
@Produces(MediaType.APPLICATION_JSON)
class BoardResource {

    private static final String EVERYTHING = "%";

    private final PlanAccess access;
    private final BoardQueries queries;
    private final LightHistory history;
    private final Ledger ledger;
    private final LightRuleQueries rules;
    private final Clock clock;

    BoardResource(
            PlanAccess access,
            BoardQueries queries,
            LightHistory history,
            Ledger ledger,
            LightRuleQueries rules,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.history = history;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/board")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR})
    @Operation(summary = "The plan at a glance: lights, what changed, the year as a map, progress, what agencies owe")
    public BoardView board(@PathParam("id") UUID id) {
        var plan = access.visible(id);
        var today = Calendar.today(clock);
        var tasks = queries.tasks(id, EVERYTHING).stream()
                .filter(task -> task.state() != TaskStatus.CANCELLED)
                .toList();
        var recorded = history.of(id, today);
        var lights = queries.planAndAgencies(id);
        var planLight = lights.stream()
                .map(row -> (Light) row[0])
                .filter(light -> light.subjectKind == SubjectKind.PLAN)
                .findFirst()
                .orElse(null);
        return new Board(plan, tasks, recorded.rounds(), recorded.curve(), today)
                .view(planLight, agencies(id, lights, recorded.rounds()));
    }

    @GET
    @Path("/{id}/agencies")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR})
    @Operation(summary = "The leading agencies in their official order, with what each still owes")
    public List<AgencyStanding> agencies(@PathParam("id") UUID id) {
        access.visible(id);
        var rounds = history.of(id, Calendar.today(clock)).rounds();
        return agencies(id, queries.planAndAgencies(id), rounds);
    }

    @GET
    @Path("/{id}/tasks")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The ledger: tasks with their indicators and lights")
    public Page<LedgerRow> tasks(
            @PathParam("id") UUID id, @BeanParam @Valid LedgerFilter filter, @BeanParam @Valid PageQuery page) {
        access.visible(id);
        return ledger.page(id, filter, page);
    }

    @GET
    @Path("/{id}/tasks.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The same list for a spreadsheet, all pages of it")
    public RestResponse<String> csv(@PathParam("id") UUID id, @BeanParam @Valid LedgerFilter filter) {
        var plan = access.visible(id);
        var words = rules.newestFirst(plan.jurisdiction.id).stream()
                .findFirst()
                .map(LightRule::rules)
                .orElseGet(LightRules::usual);
        return RestResponse.ResponseBuilder.ok(new LedgerCsv(words).of(ledger.all(id, filter)))
                .header("Content-Disposition", "attachment; filename=\"ledger-" + Calendar.today(clock) + ".csv\"")
                .build();
    }

    private List<AgencyStanding> agencies(UUID planId, List<Object[]> lights, List<RoundLights> rounds) {
        var opened = RoundLights.opened(rounds);
        var owed = opened.isEmpty()
                ? List.<BoardQueries.Owed>of()
                : queries.owed(opened.getLast().id(), clock.instant());
        return new AgencyStandings(queries.led(planId), owed).of(lights);
    }
}
