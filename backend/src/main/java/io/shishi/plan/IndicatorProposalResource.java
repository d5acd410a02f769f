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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/indicators/{id}/target-proposals")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorProposalResource {

    private final ProposalService service;
    private final ProposalViews views;

    IndicatorProposalResource(ProposalService service, ProposalViews views) {
        this.service = service;
        this.views = views;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER})
    @Operation(summary = "What was proposed for a target, and who decides; for the task force")
    public TargetProposalsView list(@PathParam("id") UUID id) {
        return views.ofIndicator(id);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = TargetProposalView.class, responseCode = "201")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Propose another target, with reason and authority; an older proposal that is open gives way")
    public TargetProposalView propose(@PathParam("id") UUID id, @NotNull @Valid TargetChange body) {
        return views.view(service.propose(id, body));
    }
}
