package io.shishi.paper.inbox;

import io.shishi.paper.proposal.Proposal;
import io.shishi.progress.WaitingReport;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What one has to do now, read from the state of reports and papers.
 *
 * @param proposals papers that are proposed, but for those about lights
 * @param lights indicators that turned yellow or red
 * @param more what other features say waits for the caller
 * @param known what is only for one's information
 * @param count how many of these one can act on
 */
public record InboxView(
        @NotNull List<WaitingReport> toReport,
        @NotNull List<WaitingReport> returned,
        @NotNull List<WaitingReport> toSign,
        @NotNull List<WaitingReport> toReview,
        @NotNull List<PaperItem> toSignFor,
        @NotNull List<PaperItem> toAnswer,
        @NotNull List<PaperItem> answersToJudge,
        @NotNull List<PaperItem> extensionsToDecide,
        @NotNull List<Proposal> proposals,
        @NotNull List<Proposal> lights,
        @NotNull List<InboxGroup> more,
        @NotNull Known known,
        @NotNull int count) {

    /** Papers that one got a copy of and that are still open. */
    public record Known(@NotNull int count) {}
}
