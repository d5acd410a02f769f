package io.shishi.plan;

import io.shishi.agency.Acting;
import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** The office proposes another target, the convener decides; from that moment on it is in force. */
@ApplicationScoped
public class ProposalService {

    private final PlanAccess access;
    private final PartQueries parts;
    private final ProposalQueries queries;
    private final TargetService targets;
    private final Deciders deciders;
    private final Acting acting;
    private final Jurisdictions jurisdictions;
    private final AuditLog log;
    private final Event<TargetProposed> proposed;
    private final Event<TargetDecided> decided;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    ProposalService(
            PlanAccess access,
            PartQueries parts,
            ProposalQueries queries,
            TargetService targets,
            Deciders deciders,
            Acting acting,
            Jurisdictions jurisdictions,
            AuditLog log,
            Event<TargetProposed> proposed,
            Event<TargetDecided> decided,
            EntityManager entities,
            CurrentUser user,
            Clock clock) {
        this.access = access;
        this.parts = parts;
        this.queries = queries;
        this.targets = targets;
        this.deciders = deciders;
        this.acting = acting;
        this.jurisdictions = jurisdictions;
        this.log = log;
        this.proposed = proposed;
        this.decided = decided;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    /** What would be refused when it is decided is refused now; an older proposal that is open gives way. */
    public TargetProposal propose(UUID indicatorId, TargetChange body) {
        var indicator = targets.revisable(indicatorId, body);
        if (deciders.of(indicator.plan.jurisdiction.id).isEmpty()) {
            throw ProposalProblems.noConvener();
        }
        var terms = targets.check(indicator, body);
        queries.open(indicatorId).forEach(older -> end(older, ProposalState.VOID));
        entities.flush();
        var proposal = new TargetProposal(indicator, body, terms, user, clock.instant());
        proposal.persist();
        entities.flush();
        record("propose", proposal, null);
        proposed.fire(new TargetProposed(proposal.id));
        return proposal;
    }

    public TargetProposal decide(UUID id, ProposalDecision body) {
        var proposal = mine(id);
        if (!acting.as(Role.CONVENER, body.onBehalfOf())) {
            throw ProposalProblems.notConvener();
        }
        requireNewest(proposal, body.version());
        proposal.mayBeDecidedBy(user);
        var reason = body.reason() == null || body.reason().isBlank()
                ? null
                : body.reason().strip();
        if (body.outcome() == ProposalDecision.Outcome.ACCEPTED) {
            accept(proposal, reason);
        } else {
            if (reason == null) {
                throw ProposalProblems.reasonRequired();
            }
            proposal.end(ProposalState.REJECTED, reason, user, clock.instant());
        }
        entities.flush();
        record(proposal.state == ProposalState.ACCEPTED ? "accept" : "reject", proposal, ProposalState.PROPOSED);
        decided.fire(new TargetDecided(id));
        return proposal;
    }

    public TargetProposal withdraw(UUID id, Integer version) {
        var proposal = mine(id);
        requireNewest(proposal, version);
        end(proposal, ProposalState.WITHDRAWN);
        return proposal;
    }

    private void accept(TargetProposal proposal, String note) {
        access.lock(proposal.indicator.plan);
        var indicator = parts.indicator(proposal.indicator.id);
        if (!proposal.stillFits()) {
            throw ProposalProblems.moved();
        }
        var revision = targets.revise(indicator.id, proposal.change.of(indicator.version), decider());
        proposal.accept(revision, note, user, clock.instant());
    }

    /** Both names, where somebody acts for the convener. */
    private String decider() {
        var name = user.actor().name();
        return user.onBehalfOfName() == null ? name : name + "（代" + user.onBehalfOfName() + "）";
    }

    private void end(TargetProposal proposal, ProposalState state) {
        proposal.end(state, null, user, clock.instant());
        entities.flush();
        record(state == ProposalState.VOID ? "void" : "withdraw", proposal, ProposalState.PROPOSED);
        decided.fire(new TargetDecided(proposal.id));
    }

    private TargetProposal mine(UUID id) {
        return queries.one(id, jurisdictions.visiblePath(), "").stream()
                .findFirst()
                .orElseThrow(ProposalProblems::notFound);
    }

    private static void requireNewest(TargetProposal proposal, Integer version) {
        if (proposal.version != version) {
            throw Problems.stale();
        }
    }

    private void record(String action, TargetProposal proposal, ProposalState before) {
        var indicator = proposal.indicator;
        var after = AuditEntry.fields("state", proposal.state);
        if (before == null) {
            after.put("comparator", proposal.comparator.sign());
            after.put("target", proposal.target);
            after.put("dueOn", proposal.dueOn);
            after.put("reason", proposal.change.reason());
            after.put("authority", proposal.change.authority().title());
        }
        if (proposal.note != null) {
            after.put("note", proposal.note);
        }
        log.add(AuditEntry.of(action, "target-proposal", proposal.id, indicator.heading(), proposal.jurisdiction.id)
                .in(indicator.plan.id, indicator.task.id, null)
                .changing(before == null ? null : AuditEntry.fields("state", before), after));
    }
}
