package io.shishi.paper.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.shishi.agency.AgencyRef;
import io.shishi.paper.PaperKind;
import io.shishi.paper.Rung;
import io.shishi.paper.clock.RuleBook;
import io.shishi.paper.proposal.LightProposalQueries.Turned;
import io.shishi.paper.rule.DispatchRules;
import io.shishi.paper.rule.LightDeed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Indicators that turned yellow or red and have not been answered by a paper since: one proposal a task and day. */
@ApplicationScoped
class LightProposals implements ProposalSource {

    private final LightProposalQueries queries;
    private final RuleBook rules;

    LightProposals(LightProposalQueries queries, RuleBook rules) {
        this.queries = queries;
        this.rules = rules;
    }

    @Override
    public List<Proposal> of(UUID jurisdictionId) {
        var here = rules.of(jurisdictionId);
        return proposals(jurisdictionId, turned -> deed(turned, here) != LightDeed.NOTHING);
    }

    /** Those that the rules do not leave to the office. */
    List<Proposal> toIssue(UUID jurisdictionId) {
        var here = rules.of(jurisdictionId);
        return proposals(jurisdictionId, turned -> deed(turned, here) == LightDeed.ISSUE);
    }

    private List<Proposal> proposals(UUID jurisdictionId, Predicate<Turned> wanted) {
        return queries.turned(jurisdictionId).stream()
                .filter(turned -> wanted.test(turned) && !turned.isAnswered())
                .collect(groupingBy(Turned::key, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(LightProposals::proposal)
                .toList();
    }

    private static LightDeed deed(Turned turned, DispatchRules rules) {
        return turned.isRed() ? rules.redLight() : rules.yellowLight();
    }

    private static Proposal proposal(List<Turned> turned) {
        var first = turned.getFirst();
        var red = turned.stream().anyMatch(Turned::isRed);
        return new Proposal(
                ProposalKind.LIGHT,
                first.key(),
                first.taskNumber() + " " + first.taskTitle(),
                turned.stream()
                        .map(one -> "“" + one.indicator() + "”" + one.sentence())
                        .distinct()
                        .collect(Collectors.joining("；")),
                first.since(),
                first.planId(),
                List.of(first.taskId()),
                turned.stream().map(Turned::indicatorId).distinct().toList(),
                List.of(),
                null,
                null,
                turned.stream()
                        .map(Turned::agency)
                        .distinct()
                        .map(AgencyRef::of)
                        .toList(),
                red
                        ? new Proposal.Suggestion(PaperKind.ORDER, Rung.ORANGE)
                        : new Proposal.Suggestion(PaperKind.REMINDER, null));
    }
}
