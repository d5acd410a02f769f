package io.shishi.paper.inbox;

import io.quarkus.arc.All;
import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.proposal.Proposal;
import io.shishi.paper.proposal.ProposalKind;
import io.shishi.paper.proposal.Proposals;
import io.shishi.progress.WaitingReport;
import io.shishi.progress.WaitingReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/inbox")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
class InboxResource {

    private final WaitingReports waitingReports;
    private final WaitingPapers waitingPapers;
    private final Proposals proposals;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final List<InboxSource> sources;

    InboxResource(
            WaitingReports waitingReports,
            WaitingPapers waitingPapers,
            Proposals proposals,
            Jurisdictions jurisdictions,
            CurrentUser user,
            @All List<InboxSource> sources) {
        this.waitingReports = waitingReports;
        this.waitingPapers = waitingPapers;
        this.proposals = proposals;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.sources = sources;
    }

    @GET
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "What I have to do now: report, correct, sign, review, sign for, answer, judge, decide")
    public InboxView inbox() {
        var reports = waitingReports.mine();
        var papers = waitingPapers.mine();
        var proposed = user.is(Role.OFFICE) ? proposals.of(jurisdictions.myId()) : List.<Proposal>of();
        var lights =
                proposed.stream().filter(it -> it.kind() == ProposalKind.LIGHT).toList();
        var others =
                proposed.stream().filter(it -> it.kind() != ProposalKind.LIGHT).toList();
        var more = sources.stream()
                .flatMap(source -> source.waiting().stream())
                .filter(group -> !group.items().isEmpty())
                .toList();
        var closed = reports.toReport().stream()
                .filter(it -> it.state() == WaitingReport.State.CLOSED)
                .count();
        var all = Stream.of(
                        reports.toReport(),
                        reports.returned(),
                        reports.toSign(),
                        reports.toReview(),
                        papers.toSignFor(),
                        papers.toAnswer(),
                        papers.answersToJudge(),
                        papers.extensionsToDecide(),
                        others)
                .mapToInt(Collection::size)
                .sum();
        return new InboxView(
                reports.toReport(),
                reports.returned(),
                reports.toSign(),
                reports.toReview(),
                papers.toSignFor(),
                papers.toAnswer(),
                papers.answersToJudge(),
                papers.extensionsToDecide(),
                others,
                lights,
                more,
                new InboxView.Known(papers.copies()),
                all
                        - (int) closed
                        + more.stream().mapToInt(group -> group.items().size()).sum());
    }
}
