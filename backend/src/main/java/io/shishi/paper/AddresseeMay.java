package io.shishi.paper;

import jakarta.validation.constraints.NotNull;

/** What the caller may do with an addressee now, in their own name or in that of somebody they act for. */
public record AddresseeMay(
        @NotNull boolean signFor,
        @NotNull boolean answer,
        @NotNull boolean askExtension,
        @NotNull boolean judge,
        @NotNull boolean decideExtension,
        @NotNull boolean escalate) {

    static AddresseeMay of(PaperAddressee addressee, boolean hasSigner, boolean climbed, Standing standing) {
        var turn = addressee.state.isWaiting();
        var answers = turn && standing.any(capacity -> capacity.answersFor(addressee, hasSigner));
        var paper = addressee.paper;
        var judges = addressee.state == AddresseeState.ANSWERED
                && standing.any(capacity -> capacity.holds(paper.duty)
                        && addressee.lastAnswer().stream()
                                .noneMatch(it -> it.hand().shares(capacity.hand())));
        var pending = addressee.pendingExtension().isPresent();
        return new AddresseeMay(
                answers && addressee.state == AddresseeState.ISSUED,
                answers,
                answers && !pending,
                judges,
                pending && addressee.state.isOpen() && standing.any(capacity -> capacity.holds(paper.duty)),
                turn && !climbed && paper.rung != Rung.RED && standing.any(capacity -> capacity.holds(climbs(paper))));
    }

    /** Who issues the next rung: whoever issued this one, and the office after the convener. */
    static IssuingDuty climbs(Paper paper) {
        return paper.duty == IssuingDuty.CONVENER ? IssuingDuty.OFFICE : paper.duty;
    }
}
