package io.shishi.paper.clock;

import io.shishi.paper.AddresseeState;
import io.shishi.paper.IssuingDuty;
import io.shishi.paper.PaperKind;
import io.shishi.paper.Recipient;
import io.shishi.paper.Rung;
import io.shishi.paper.rule.Phase;
import io.shishi.paper.rule.Waiting;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where an agency stands with a paper.
 *
 * @param answeredAt when it last answered
 * @param returnedAt when an answer of it was last returned
 * @param askedAt when it asked for the more time that is not decided yet
 * @param decidedAt when it was last told whether it has more time
 * @param aboutReports whether it is about reports, which have clocks of their own
 * @param blocked whether all that it is about waits for a higher level
 * @param ordered whether an order has followed it
 */
record PaperMatter(
        UUID addresseeId,
        UUID paperId,
        UUID jurisdictionId,
        UUID planId,
        PaperKind kind,
        String number,
        String heading,
        Rung rung,
        IssuingDuty duty,
        Instant issuedAt,
        Instant signBy,
        UUID agencyId,
        String agency,
        Recipient recipient,
        AddresseeState state,
        Instant dueAt,
        Instant answeredAt,
        Instant returnedAt,
        Instant askedAt,
        Instant decidedAt,
        boolean aboutReports,
        boolean blocked,
        boolean ordered)
        implements Matter {

    @Override
    public UUID roundId() {
        return null;
    }

    @Override
    public UUID reportId() {
        return null;
    }

    @Override
    public String title() {
        return number + " " + heading;
    }

    @Override
    public String author() {
        return null;
    }

    @Override
    public boolean isForHead() {
        return recipient != Recipient.CONTACT;
    }

    @Override
    public String asker() {
        return duty.role();
    }

    /** What a reminder asks for is asked for by the clock of the report itself. */
    @Override
    public Optional<Waiting> waiting(Instant begunAt) {
        if (kind == PaperKind.REMINDER && aboutReports) {
            return Optional.empty();
        }
        return switch (state) {
            case ISSUED, SIGNED_FOR, RETURNED ->
                Optional.of(askedAt == null ? answer() : Waiting.lying(Phase.EXTENSION_LIES, askedAt));
            case ANSWERED -> Optional.of(Waiting.lying(Phase.ANSWER_LIES, answeredAt));
            case CLOSED, SETTLED, CANCELLED -> Optional.empty();
        };
    }

    private Waiting answer() {
        var unsigned = state == AddresseeState.ISSUED;
        return new Waiting(
                unsigned ? Phase.PAPER_UNSIGNED : Phase.PAPER_DUE,
                since(),
                unsigned ? signBy : null,
                dueAt,
                null,
                rung == null ? Rung.BLUE : rung);
    }

    /** A return and a decision about more time begin the wait anew. */
    private Instant since() {
        return Stream.of(issuedAt, returnedAt, decidedAt)
                .filter(moment -> moment != null)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
