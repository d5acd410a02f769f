package io.shishi.plan;

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

@Path("/indicators/{id}/targets")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
class TargetResource {

    private final PlanAccess access;
    private final PartQueries queries;
    private final TargetService service;
    private final Deciders deciders;

    TargetResource(PlanAccess access, PartQueries queries, TargetService service, Deciders deciders) {
        this.access = access;
        this.queries = queries;
        this.service = service;
        this.deciders = deciders;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.INTEGRATOR, Role.VIEWER
    })
    @Operation(summary = "A target's value over time, the plan's own first; none while the plan is a draft")
    public List<TargetRevisionView> list(UUID id) {
        return queries.revisions(access.visibleIndicator(id).id).stream()
                .map(TargetRevisionView::of)
                .toList();
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = TargetRevisionView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Revise a target in force, with reason and authority, where there is no convener to decide",
            description = "Where there is one it is refused: POST /indicators/{id}/target-proposals")
    public TargetRevisionView revise(UUID id, @NotNull @Valid TargetChange body) {
        var plan = access.myIndicator(id).plan;
        if (!deciders.of(plan.jurisdiction.id).isEmpty()) {
            throw ProposalProblems.convenerDecides();
        }
        return TargetRevisionView.of(service.revise(id, body));
    }
}
