package io.shishi.paper.target;

import io.shishi.agency.Acting;
import io.shishi.agency.Jurisdictions;
import io.shishi.evidence.EvidenceOf;
import io.shishi.evidence.EvidenceSubject;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.plan.ProposalState;
import io.shishi.plan.TargetProposal;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The document on whose authority a target is to change; the office adds it until the convener has decided. */
@ApplicationScoped
class TargetFiles implements EvidenceSubject {

    private static final int LONGEST_TITLE = 200;

    private final TargetQueries queries;
    private final Jurisdictions jurisdictions;
    private final Acting acting;
    private final CurrentUser user;

    TargetFiles(TargetQueries queries, Jurisdictions jurisdictions, Acting acting, CurrentUser user) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.acting = acting;
        this.user = user;
    }

    @Override
    public EvidenceOf kind() {
        return EvidenceOf.PROPOSAL;
    }

    /** Of what was accepted everybody of the place reads the document; before that the task force. */
    @Override
    public Place readable(UUID proposalId) {
        var proposal = seen(proposalId, jurisdictions.visibleBelow());
        if (user.isAgencyOnly() && proposal.state != ProposalState.ACCEPTED && !acting.may(Role.CONVENER)) {
            throw notFound();
        }
        return place(proposal);
    }

    @Override
    public Place changeable(UUID proposalId, UUID measureId) {
        var proposal = seen(proposalId, "");
        if (!user.is(Role.OFFICE)) {
            throw notFound();
        }
        if (proposal.state != ProposalState.PROPOSED) {
            throw Problems.conflict("target-proposal-ended", "这条建议" + proposal.state.word() + "，依据文件不能再改");
        }
        return place(proposal);
    }

    private TargetProposal seen(UUID id, String below) {
        return queries.one(id, jurisdictions.visiblePath(), below).stream()
                .findFirst()
                .orElseThrow(TargetFiles::notFound);
    }

    private static RuntimeException notFound() {
        return Problems.notFound("target-proposal-not-found", "没有找到这条目标调整建议");
    }

    private static Place place(TargetProposal proposal) {
        var title = proposal.indicator.heading();
        return new Place(
                proposal.id,
                proposal.jurisdiction.id,
                proposal.indicator.plan.id,
                proposal.indicator.task.id,
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title);
    }
}
