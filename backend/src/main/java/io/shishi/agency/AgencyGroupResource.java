package io.shishi.agency;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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

@Path("/agency-groups")
@Tag(name = "agency")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.INTEGRATOR, Role.VIEWER})
class AgencyGroupResource {

    private final AgencyGroupQueries queries;
    private final Jurisdictions jurisdictions;
    private final Event<AgencyGroupDropped> dropped;
    private final AuditLog audit;
    private final AgencyGroupService service;

    AgencyGroupResource(
            AgencyGroupQueries queries,
            Jurisdictions jurisdictions,
            Event<AgencyGroupDropped> dropped,
            AuditLog audit,
            AgencyGroupService service) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.dropped = dropped;
        this.audit = audit;
        this.service = service;
    }

    @GET
    @Operation(summary = "List groups of agencies")
    public Page<AgencyGroupView> list(@BeanParam @Valid PageQuery page) {
        var path = jurisdictions.visiblePath();
        var below = jurisdictions.visibleBelow();
        var ids = queries.page(path, below, page.slice());
        var items = ids.isEmpty() ? List.<AgencyGroup>of() : queries.whole(ids);
        return Page.of(items.stream().map(AgencyGroupView::of).toList(), page, queries.count(path, below));
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = AgencyGroupView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Make a group of agencies")
    public AgencyGroupView make(@NotNull @Valid NewAgencyGroup body) {
        return AgencyGroupView.of(service.make(body));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Change a group's name or its agencies")
    public AgencyGroupView change(UUID id, @NotNull @Valid AgencyGroupChange body) {
        var group = mine(id);
        if (group.version != body.version()) {
            throw Problems.stale();
        }
        var before = group.state();
        group.change(body.name(), service.known(body.agencyIds()));
        AgencyGroup.flush();
        audit.add(entry("change", group).changing(before, group.state()));
        return AgencyGroupView.of(group);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Drop a group that no task names")
    public void drop(UUID id) {
        var group = mine(id);
        dropped.fire(new AgencyGroupDropped(id));
        audit.add(entry("delete", group).changing(group.state(), null));
        group.delete();
    }

    private AgencyGroup mine(UUID id) {
        return queries.mine(id, jurisdictions.myId()).stream().findFirst().orElseThrow(AgencyProblems::groupNotFound);
    }

    private AuditEntry entry(String action, AgencyGroup group) {
        return AuditEntry.of(action, "agency-group", group.id, group.name, jurisdictions.myId());
    }
}
