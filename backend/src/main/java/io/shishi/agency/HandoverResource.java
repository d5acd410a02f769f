package io.shishi.agency;

import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/people/{id}")
@Tag(name = "agency")
@Produces(MediaType.APPLICATION_JSON)
class HandoverResource {

    private final PersonQueries queries;
    private final PersonService people;
    private final PersonDuties duties;
    private final HandoverService service;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;

    HandoverResource(
            PersonQueries queries,
            PersonService people,
            PersonDuties duties,
            HandoverService service,
            Jurisdictions jurisdictions,
            CurrentUser user) {
        this.queries = queries;
        this.people = people;
        this.duties = duties;
        this.service = service;
        this.jurisdictions = jurisdictions;
        this.user = user;
    }

    @GET
    @Path("/duties")
    @RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(summary = "All that hangs on a person; everybody sees their own")
    public PersonHoldings duties(UUID id) {
        var person = visible(id);
        return new PersonHoldings(PersonView.of(person, duties.of(person)), service.of(person));
    }

    @POST
    @Path("/handover")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = HandoverView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Hand over all that hangs on a person to a successor, in one act")
    public HandoverView handOver(UUID id, @NotNull @Valid NewHandover body) {
        return HandoverView.of(service.handOver(id, body));
    }

    @GET
    @Path("/handovers")
    @RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(summary = "What passed from a person and to them; both see it")
    public List<HandoverView> handovers(UUID id) {
        var person = visible(id);
        return queries.handovers(jurisdictions.myId(), person.username).stream()
                .map(HandoverView::of)
                .toList();
    }

    private Person visible(UUID id) {
        var person = people.mine(id);
        if (!user.is(Role.OFFICE) && !person.username.equals(user.username())) {
            throw PersonProblems.notFound();
        }
        return person;
    }
}
