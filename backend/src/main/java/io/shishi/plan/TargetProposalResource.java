package io.shishi.plan;

import io.shishi.identity.Role;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who decides for the convener is asked inside: anybody may be somebody's delegate. */
@Path("/target-proposals")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER})
class TargetProposalResource {

    private final ProposalService service;
    private final ProposalViews views;

    TargetProposalResource(ProposalService service, ProposalViews views) {
        this.service = service;
        this.views = views;
    }

    @GET
    @Operation(summary = "Proposed targets, the newest first; for the task force")
    public Page<TargetProposalView> list(@BeanParam @Valid ProposalFilter filter, @BeanParam @Valid PageQuery page) {
        return views.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A proposed target beside the one in force, with reason and authority")
    public TargetProposalView proposal(UUID id) {
        return views.of(id);
    }

    @POST
    @Path("/{id}/decision")
    @Transactional
    @Operation(summary = "Decide it, for the convener: accepted it is in force from this moment; refused it says why")
    public TargetProposalView decide(UUID id, @NotNull @Valid ProposalDecision body) {
        return views.view(service.decide(id, body));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Take it back before it is decided")
    public TargetProposalView withdraw(UUID id, @NotNull @Valid ProposalWithdrawal body) {
        return views.view(service.withdraw(id, body.version()));
    }
}
