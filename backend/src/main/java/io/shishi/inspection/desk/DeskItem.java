package io.shishi.inspection.desk;

import io.shishi.agency.AgencyRef;
import io.shishi.inspection.check.Check;
import io.shishi.inspection.finding.Finding;
import io.shishi.inspection.finding.FindingState;
import io.shishi.paper.AddresseeState;
import io.shishi.paper.PaperAddressee;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order at one agency, a finding or a check. */
public record DeskItem(
        @NotNull DeskKind kind,
        @NotNull UUID id,
        String number,
        @NotNull String title,
        @NotNull AgencyRef agency,
        UUID taskId,
        @NotNull Standing standing,
        @NotNull @Schema(description = "The state as the thing itself has it", examples = "SIGNED_FOR") String state,
        @NotNull OffsetDateTime since,
        @NotNull LocalDate dueOn,
        @NotNull @Schema(description = "For how many days it has been going on, or did") long days,
        @NotNull AgeBand age,
        @NotNull String byName) {

    static DeskItem of(PaperAddressee addressee, Instant now) {
        var paper = addressee.paper;
        var standing = addressee.state == AddresseeState.ANSWERED
                ? Standing.ANSWERED
                : !addressee.state.isOpen() ? Standing.CLOSED : addressee.isLate(now) ? Standing.LATE : Standing.OPEN;
        var until = addressee.state.isOpen() || addressee.closedAt == null ? now : addressee.closedAt;
        return of(
                DeskKind.ORDER,
                paper.id,
                paper.number,
                paper.title,
                AgencyRef.of(addressee.agency),
                null,
                standing,
                addressee.state.name(),
                paper.issuedAt,
                until,
                Calendar.day(addressee.dueAt),
                paper.issuerName);
    }

    static DeskItem of(Finding finding, Instant now) {
        var standing = finding.state == FindingState.ANSWERED
                ? Standing.ANSWERED
                : finding.state == FindingState.REMEDIED
                        ? Standing.CLOSED
                        : finding.dueOn.isBefore(Calendar.day(now)) ? Standing.LATE : Standing.OPEN;
        return of(
                DeskKind.FINDING,
                finding.id,
                finding.number,
                finding.text,
                AgencyRef.of(finding.agency),
                finding.task.id,
                standing,
                finding.state.name(),
                finding.foundAt,
                finding.remediedAt == null ? now : finding.remediedAt,
                finding.dueOn,
                finding.foundByName);
    }

    static DeskItem of(Check check, Instant now) {
        var standing = !check.state.isOpen()
                ? Standing.CLOSED
                : check.visitBy.isBefore(Calendar.day(now)) ? Standing.LATE : Standing.OPEN;
        return of(
                DeskKind.CHECK,
                check.id,
                null,
                check.heading(),
                AgencyRef.of(check.agency),
                check.task.id,
                standing,
                check.state.name(),
                check.plannedAt,
                check.doneAt == null ? now : check.doneAt,
                check.visitBy,
                check.assigneeName);
    }

    private static DeskItem of(
            DeskKind kind,
            UUID id,
            String number,
            String title,
            AgencyRef agency,
            UUID taskId,
            Standing standing,
            String state,
            Instant since,
            Instant until,
            LocalDate dueOn,
            String byName) {
        var days = Math.max(0, ChronoUnit.DAYS.between(Calendar.day(since), Calendar.day(until)));
        return new DeskItem(
                kind,
                id,
                number,
                title,
                agency,
                taskId,
                standing,
                state,
                Calendar.local(since),
                dueOn,
                days,
                AgeBand.of(days),
                byName);
    }
}
