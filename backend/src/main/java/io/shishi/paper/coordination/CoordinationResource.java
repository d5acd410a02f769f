package io.shishi.paper.coordination;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.shishi.agency.AgencyRef;
import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.coordination.CoordinationQueries.Said;
import io.shishi.progress.DelayReason;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/coordination")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
class CoordinationResource {

    private final CoordinationQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;

    CoordinationResource(CoordinationQueries queries, Jurisdictions jurisdictions, CurrentUser user) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
    }

    /** One agency's account of one task. */
    private record Account(UUID taskId, UUID agencyId) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "What waits for a higher level: since when, which one, and what is asked of it")
    public List<BlockedTask> list() {
        return queries.blocked(jurisdictions.myId()).stream()
                .filter(said -> !user.isAgencyOnly() || user.agencies().contains(said.agency().code))
                .collect(
                        groupingBy(said -> new Account(said.task().id, said.agency().id), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(CoordinationResource::blocked)
                .toList();
    }

    private static BlockedTask blocked(List<Said> said) {
        var first = said.size() - 1;
        while (first > 0 && said.get(first - 1).reason() == DelayReason.HIGHER_LEVEL) {
            first--;
        }
        var now = said.getLast();
        return new BlockedTask(
                now.task().plan.id,
                now.task().id,
                now.task().number,
                now.task().title,
                AgencyRef.of(now.agency()),
                now.level(),
                Calendar.day(said.get(first).acceptedAt()),
                now.round(),
                now.ask(),
                now.reportId(),
                now.light() == null ? null : now.light().view());
    }
}
