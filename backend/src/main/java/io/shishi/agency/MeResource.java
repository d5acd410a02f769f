package io.shishi.agency;

import io.quarkus.security.Authenticated;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
class MeResource {

    private final CurrentUser user;
    private final Jurisdictions jurisdictions;
    private final Arrival arrival;
    private final People people;
    private final Clock clock;

    MeResource(CurrentUser user, Jurisdictions jurisdictions, Arrival arrival, People people, Clock clock) {
        this.user = user;
        this.arrival = arrival;
        this.people = people;
        this.clock = clock;
        this.jurisdictions = jurisdictions;
    }

    @GET
    @Authenticated
    @Operation(summary = "Who am I, which agency, which duties")
    public MeView me() {
        var code = user.jurisdiction();
        var here = code == null ? null : Jurisdiction.byCode(code).orElse(null);
        if (here == null) {
            return new MeView(user.username(), user.actor().name(), roles(), null, List.of(), List.of(), List.of());
        }
        List<Agency> agencies = user.agencies().isEmpty()
                ? List.of()
                : Agency.list("jurisdiction = ?1 and code in ?2 order by position, id", here, user.agencies());
        arrival.of(here, agencies);
        return new MeView(
                user.username(),
                user.actor().name(),
                roles(),
                JurisdictionRef.of(here),
                agencies.stream().map(AgencyRef::of).toList(),
                visible(here),
                people.principalsOf(user.username(), clock.instant()));
    }

    /** Only a viewer sees more than their own. */
    private List<JurisdictionRef> visible(Jurisdiction here) {
        var seen = user.is(Role.VIEWER) ? jurisdictions.visible() : List.of(here);
        return seen.stream().map(JurisdictionRef::of).toList();
    }

    private TreeSet<String> roles() {
        return new TreeSet<>(user.actor().duties().roles());
    }
}
