package io.shishi.paper.proposal;

import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/paper-proposals")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class ProposalResource {

    private final Proposals proposals;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    ProposalResource(Proposals proposals, Jurisdictions jurisdictions, CurrentUser user, AuditLog audit, Clock clock) {
        this.proposals = proposals;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Papers that might be issued now, and why; nothing goes out before the office says so")
    public List<Proposal> list() {
        return proposals.of(jurisdictions.myId());
    }

    @POST
    @Path("/{key}/dismissal")
    @Transactional
    @Operation(summary = "Decide against a proposal for a reason")
    public void dismiss(String key, @NotNull @Valid Dismissal body) {
        if (body.reason() == null || body.reason().isBlank()) {
            throw ProposalProblems.reasonRequired();
        }
        var proposal = proposals.of(jurisdictions.myId()).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(ProposalProblems::notFound);
        var dismissal =
                new ProposalDismissal(jurisdictions.mine(), key, body.reason().strip(), user.actor(), clock.instant());
        dismissal.persist();
        audit.add(AuditEntry.of("dismiss", "paper-proposal", dismissal.id, proposal.title(), jurisdictions.myId())
                .in(proposal.planId(), null, null)
                .changing(null, AuditEntry.fields("why", proposal.why(), "reason", dismissal.reason)));
    }
}
