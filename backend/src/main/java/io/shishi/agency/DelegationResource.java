package io.shishi.agency;

import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/delegations")
@Tag(name = "agency")
@Produces(MediaType.APPLICATION_JSON)
class DelegationResource {

    private final PersonQueries queries;
    private final DelegationService service;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    DelegationResource(
            PersonQueries queries,
            DelegationService service,
            Jurisdictions jurisdictions,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.service = service;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER})
    @Operation(
            summary = "Who may act in whose name: all of them for the office, one's own in both directions for others")
    public List<DelegationView> list() {
        return views(queries.delegations(jurisdictions.myId(), user.is(Role.OFFICE), user.username()));
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = DelegationView.class, responseCode = "201")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER})
    @Operation(summary = "Let somebody act in one's own name; the office does it for others")
    public DelegationView delegate(@NotNull @Valid NewDelegation body) {
        return views(List.of(service.delegate(body))).getFirst();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER})
    @Operation(summary = "End a delegation at once; what was done under it stays as it is")
    public void end(UUID id) {
        service.end(id);
    }

    private List<DelegationView> views(List<Delegation> delegations) {
        var usernames = delegations.stream()
                .flatMap(one -> Stream.of(one.principal, one.delegate))
                .collect(Collectors.toSet());
        var names = usernames.isEmpty() ? List.<PersonRef>of() : queries.called(usernames);
        var byUsername = names.stream().collect(Collectors.toMap(PersonRef::username, PersonRef::name));
        LocalDate today = Calendar.today(clock);
        return delegations.stream()
                .map(one -> DelegationView.of(one, byUsername, today, service.mayEnd(one)))
                .toList();
    }
}
