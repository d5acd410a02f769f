package io.shishi.agency;

import static java.util.stream.Collectors.groupingBy;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/agencies")
@Tag(name = "agency")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.INTEGRATOR, Role.VIEWER})
class AgencyResource {

    private final AgencyQueries queries;
    private final MemberQueries members;
    private final Jurisdictions jurisdictions;
    private final AgencyService service;

    AgencyResource(AgencyQueries queries, MemberQueries members, Jurisdictions jurisdictions, AgencyService service) {
        this.queries = queries;
        this.members = members;
        this.jurisdictions = jurisdictions;
        this.service = service;
    }

    @GET
    @Operation(summary = "List agencies in their official order")
    public Page<AgencyView> list(@BeanParam @Valid AgencyFilter filter, @BeanParam @Valid PageQuery page) {
        var path = jurisdictions.visiblePath();
        var below = jurisdictions.visibleBelow();
        var pattern = filter.pattern();
        var items = queries.page(path, below, filter.jurisdiction, filter.retired, pattern, page.slice());
        return Page.of(views(items), page, queries.count(path, below, filter.jurisdiction, filter.retired, pattern));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One agency with its contacts and signers")
    public AgencyView get(UUID id) {
        var found = queries.seen(id, jurisdictions.visiblePath(), jurisdictions.visibleBelow());
        return views(found).stream().findFirst().orElseThrow(AgencyProblems::notFound);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = AgencyView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Register an agency")
    public AgencyView register(@NotNull @Valid NewAgency body) {
        return AgencyView.of(service.register(body), List.of());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Change an agency's names or its place in the order")
    public AgencyView change(UUID id, @NotNull @Valid AgencyChange body) {
        return views(List.of(service.change(id, body))).getFirst();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Retire an agency: what it did stays, nothing new is given to it")
    public void retire(UUID id) {
        service.retire(id);
    }

    private List<AgencyView> views(List<Agency> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        var people = members.active(agencies.stream().map(agency -> agency.id).toList()).stream()
                .collect(groupingBy(member -> member.agency.id));
        return agencies.stream()
                .map(agency -> AgencyView.of(agency, people.getOrDefault(agency.id, List.of())))
                .toList();
    }
}
