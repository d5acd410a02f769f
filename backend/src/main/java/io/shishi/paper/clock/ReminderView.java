package io.shishi.paper.clock;

import io.shishi.agency.AgencyRef;
import io.shishi.paper.Rung;
import io.shishi.paper.rule.Step;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Who was reminded of what, and what came of it.
 *
 * @param step how far it was, in words
 * @param rung the rung that was reached; BLUE for a mere reminder
 * @param proposed whether the rung was only proposed to the office
 * @param people those who were told, by the names they had
 * @param byRule the version of the rules; null where somebody reminded by hand
 * @param byPaper the paper that was issued, or by which somebody reminded by hand
 */
public record ReminderView(
        @NotNull UUID id,
        @NotNull OffsetDateTime at,
        @NotNull Subject subject,
        @NotNull AgencyRef agency,
        @NotNull String step,
        @NotNull String stepEn,
        @NotNull Rung rung,
        @NotNull boolean proposed,
        @NotNull List<String> people,
        @NotNull Outcome outcome,
        Integer byRule,
        @NotNull boolean byHand,
        UUID byPaper) {

    public enum SubjectKind {
        REPORT,
        PAPER
    }

    /** A report, or an agency's part of a paper; without an id when the report is no longer asked for. */
    public record Subject(@NotNull SubjectKind kind, UUID id, UUID addresseeId, @NotNull String title) {}

    public record Outcome(@NotNull State state, OffsetDateTime at, @NotNull String words) {

        public enum State {
            PENDING,
            DONE
        }

        static Outcome pending(String words) {
            return new Outcome(State.PENDING, null, words);
        }

        static Outcome done(Instant at, String words) {
            return new Outcome(State.DONE, Calendar.local(at), words);
        }
    }

    static ReminderView of(ReminderQueries.Sent sent, Outcome outcome) {
        var reminder = sent.reminder();
        var step = reminder.isByHand() ? null : new Step(reminder.kind(), reminder.days, reminder.at);
        return new ReminderView(
                reminder.id,
                Calendar.local(reminder.at),
                reminder.paperId == null
                        ? new Subject(SubjectKind.REPORT, reminder.reportId, null, reminder.title)
                        : new Subject(SubjectKind.PAPER, reminder.paperId, reminder.addresseeId, reminder.title),
                AgencyRef.of(sent.agency()),
                step == null ? "人工催办" : step.words(),
                step == null ? "by hand" : step.wordsEn(),
                step == null ? Rung.BLUE : step.rung(),
                reminder.deed == Reminder.Deed.PROPOSED,
                reminder.people.stream().map(Reminder.Told::name).toList(),
                outcome,
                reminder.ruleVersion,
                reminder.isByHand(),
                reminder.orderId);
    }
}
