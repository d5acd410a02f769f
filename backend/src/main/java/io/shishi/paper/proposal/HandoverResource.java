package io.shishi.paper.proposal;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.Role;
import io.shishi.paper.NewAddressee;
import io.shishi.paper.NewPaper;
import io.shishi.paper.PaperDesk;
import io.shishi.paper.PaperKind;
import io.shishi.paper.PaperView;
import io.shishi.plan.PlanAccess;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/plans/{id}/handover-papers")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class HandoverResource {

    private final Handovers handovers;
    private final PaperDesk desk;
    private final PlanAccess plans;
    private final Jurisdictions jurisdictions;

    HandoverResource(Handovers handovers, PaperDesk desk, PlanAccess plans, Jurisdictions jurisdictions) {
        this.handovers = handovers;
        this.desk = desk;
        this.plans = plans;
        this.jurisdictions = jurisdictions;
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PaperView.class, responseCode = "201")
    @Operation(summary = "Hand over, in one paper, all that has not been handed over of a plan yet")
    public PaperView handOver(UUID id) {
        plans.mine(id);
        var proposal = handovers.of(jurisdictions.myId()).stream()
                .filter(it -> it.planId().equals(id))
                .findFirst()
                .orElseThrow(ProposalProblems::nothingToHandOver);
        return desk.issue(NewPaper.about(PaperKind.HANDOVER, null, proposal.taskIds(), null, null)
                .to(
                        proposal.agencies().stream()
                                .map(agency -> NewAddressee.of(agency.id(), null))
                                .toList(),
                        null));
    }
}
