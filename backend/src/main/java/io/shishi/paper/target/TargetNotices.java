package io.shishi.paper.target;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.identity.Role;
import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import io.shishi.plan.ProposalState;
import io.shishi.plan.TargetDecided;
import io.shishi.plan.TargetProposal;
import io.shishi.plan.TargetProposed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the conveners that a target waits for them, and the office and the agencies what was decided. */
@ApplicationScoped
class TargetNotices {

    private final People people;
    private final Event<Told> told;
    private final Event<Settled> settled;

    TargetNotices(People people, Event<Told> told, Event<Settled> settled) {
        this.people = people;
        this.told = told;
        this.settled = settled;
    }

    void proposed(@Observes TargetProposed event) {
        var proposal = TargetProposal.<TargetProposal>findById(event.proposalId());
        tell(
                proposal,
                true,
                people.holding(proposal.jurisdiction.id, Role.CONVENER),
                "target-proposed",
                "目标调整待您决定：" + proposal.indicator.heading(),
                proposal.change.reason());
    }

    void decided(@Observes TargetDecided event) {
        var proposal = TargetProposal.<TargetProposal>findById(event.proposalId());
        settled.fire(new Settled(matter(proposal)));
        if (proposal.state != ProposalState.ACCEPTED && proposal.state != ProposalState.REJECTED) {
            return;
        }
        var accepted = proposal.state == ProposalState.ACCEPTED;
        var whom = new HashSet<>(people.holding(proposal.jurisdiction.id, Role.OFFICE));
        if (accepted) {
            var leads = proposal.indicator.task.leads().stream()
                    .map(lead -> lead.id)
                    .toList();
            whom.addAll(people.contactsOf(leads));
        }
        tell(
                proposal,
                false,
                whom,
                accepted ? "target-accepted" : "target-rejected",
                (accepted ? "目标已调整：" : "目标调整未获同意：") + proposal.indicator.heading(),
                proposal.note == null ? proposal.change.reason() : proposal.note);
    }

    private void tell(
            TargetProposal proposal, boolean act, Set<PersonRef> whom, String kind, String title, String text) {
        if (whom.isEmpty()) {
            return;
        }
        told.fire(new Told(
                proposal.jurisdiction.id,
                act,
                whom.stream().map(PersonRef::username).collect(Collectors.toSet()),
                kind,
                title,
                text,
                act ? "target-proposal" : "task",
                act ? proposal.id : proposal.indicator.task.id,
                matter(proposal) + ":" + proposal.state.name().toLowerCase(),
                matter(proposal)));
    }

    private static String matter(TargetProposal proposal) {
        return "target-proposal:" + proposal.id;
    }
}
