package io.shishi.paper.inbox;

import io.shishi.agency.AgencyRef;
import io.shishi.paper.AddresseeState;
import io.shishi.paper.PaperAddressee;
import io.shishi.paper.PaperExtension;
import io.shishi.paper.PaperKind;
import io.shishi.paper.Rung;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A paper that waits for somebody, at one of its addressees.
 *
 * @param dueAt when it is to be signed for, while it is not; else when it is to be answered
 * @param extension the more time that is asked for
 */
public record PaperItem(
        @NotNull UUID paperId,
        @NotNull UUID addresseeId,
        @NotNull String number,
        @NotNull PaperKind kind,
        @NotNull String title,
        Rung rung,
        @NotNull AgencyRef agency,
        @NotNull OffsetDateTime dueAt,
        @NotNull State state,
        @NotNull AddresseeState addresseeState,
        Extension extension,
        @NotNull int version) {

    public enum State {
        DUE,
        LATE
    }

    public record Extension(@NotNull UUID id, @NotNull LocalDate until, @NotNull String reason) {}

    static PaperItem of(PaperAddressee addressee, PaperExtension asked, Instant now) {
        var paper = addressee.paper;
        var due = addressee.state == AddresseeState.ISSUED ? paper.signBy : addressee.dueAt;
        return new PaperItem(
                paper.id,
                addressee.id,
                paper.number,
                paper.kind,
                paper.title,
                paper.rung,
                AgencyRef.of(addressee.agency),
                Calendar.local(due),
                now.isAfter(due) ? State.LATE : State.DUE,
                addressee.state,
                asked == null ? null : new Extension(asked.id, asked.until, asked.reason),
                addressee.version);
    }
}
