package io.shishi.agency;

import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/people")
@Tag(name = "agency")
@Produces(MediaType.APPLICATION_JSON)
class PersonResource {

    private final PersonQueries queries;
    private final PersonService service;
    private final HandoverService handovers;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;

    PersonResource(
            PersonQueries queries,
            PersonService service,
            HandoverService handovers,
            Jurisdictions jurisdictions,
            CurrentUser user) {
        this.queries = queries;
        this.service = service;
        this.handovers = handovers;
        this.jurisdictions = jurisdictions;
        this.user = user;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(summary = "Who works here; an agency's people see their own agency's")
    public Page<PersonView> list(@BeanParam @Valid PersonFilter filter, @BeanParam @Valid PageQuery page) {
        var here = jurisdictions.myId();
        var all = !user.isAgencyOnly();
        var own = user.agencies();
        var people = queries.page(here, filter.states(), filter.pattern(), filter.agency, all, own, page.slice());
        var total = queries.count(here, filter.states(), filter.pattern(), filter.agency, all, own);
        return Page.of(views(people), page, total);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "A person with their duties")
    public PersonView one(UUID id) {
        return view(service.mine(id));
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Invite somebody: an account with duties",
            description = "To let the person in, ask for a one-time password next.")
    public PersonView invite(@NotNull @Valid NewPerson body) {
        return view(service.invite(body));
    }

    @POST
    @Path("/{id}/one-time-password")
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "A password for one sign-in, at which the person chooses their own",
            description = "It is answered this once and kept nowhere; earlier passwords and sessions end.")
    public OneTimePassword oneTimePassword(UUID id) {
        return service.oneTimePassword(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Change a person's name, mail address or telephone number")
    public PersonView change(UUID id, @NotNull @Valid PersonChange body) {
        return view(service.change(id, body));
    }

    @PUT
    @Path("/{id}/duties")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Move a person to other duties; what is not named ends")
    public PersonView move(UUID id, @NotNull @Valid DutiesChange body) {
        return view(service.move(id, body));
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Close a person's account and end their duties, or hand them to a successor")
    public PersonView retire(UUID id, @NotNull @Valid Retirement body) {
        if (body.successorId() == null) {
            return view(service.retire(id, body));
        }
        return view(handovers.handOver(id, body.asHandover()).from);
    }

    private PersonView view(Person person) {
        return views(List.of(person)).getFirst();
    }

    private List<PersonView> views(List<Person> people) {
        Map<String, List<Member>> members = people.isEmpty()
                ? Map.of()
                : queries
                        .membersOf(
                                people.stream().map(person -> person.username).toList())
                        .stream()
                        .collect(Collectors.groupingBy(member -> member.username));
        return people.stream()
                .map(person -> PersonView.of(person, members.getOrDefault(person.username, List.of())))
                .toList();
    }
}
