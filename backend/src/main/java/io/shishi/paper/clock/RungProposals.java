package io.shishi.paper.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.shishi.agency.AgencyRef;
import io.shishi.paper.PaperKind;
import io.shishi.paper.Rung;
import io.shishi.paper.clock.RungProposalQueries.Reached;
import io.shishi.paper.proposal.Proposal;
import io.shishi.paper.proposal.ProposalKind;
import io.shishi.paper.proposal.ProposalSource;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rungs that were reached and are only proposed, while what they are about is still waited for. */
@ApplicationScoped
class RungProposals implements ProposalSource {

    private final RungProposalQueries queries;

    RungProposals(RungProposalQueries queries) {
        this.queries = queries;
    }

    /** One for all of an agency's reports of a round; one for each paper. */
    static String key(Rung rung, Taken first) {
        var timer = first.timer();
        var what = timer.reportId != null ? timer.agencyId + "-" + timer.roundId : timer.addresseeId;
        return "rung-%s-%s-%s"
                .formatted(
                        rung.name().toLowerCase(),
                        what,
                        Calendar.day(first.step().at()));
    }

    @Override
    public List<Proposal> of(UUID jurisdictionId) {
        return queries.reached(jurisdictionId).stream()
                .collect(groupingBy(one -> one.reminder().proposal, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(RungProposals::proposal)
                .toList();
    }

    private static Proposal proposal(List<Reached> reached) {
        var first = reached.getFirst().reminder();
        var agency = reached.getFirst().agency();
        var rung = first.kind() == io.shishi.paper.rule.Step.Kind.RED ? Rung.RED : Rung.ORANGE;
        var titles = reached.stream().map(one -> one.reminder().title).collect(Collectors.joining("；"));
        return new Proposal(
                ProposalKind.RUNG,
                first.proposal,
                "%s：%s".formatted(rung.word(), agency.shortName),
                "逾期%d个工作日，按规则可升为%s：%s".formatted(first.days, rung.word(), titles),
                Calendar.day(first.at),
                first.planId,
                reached.stream()
                        .map(Reached::taskId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                List.of(),
                reached.stream()
                        .map(one -> one.reminder().reportId)
                        .filter(Objects::nonNull)
                        .toList(),
                first.addresseeId,
                first.paperId,
                List.of(AgencyRef.of(agency)),
                new Proposal.Suggestion(PaperKind.ORDER, rung));
    }
}
