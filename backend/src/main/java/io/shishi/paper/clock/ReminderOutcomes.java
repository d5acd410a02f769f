package io.shishi.paper.clock;

import io.shishi.paper.clock.ReminderQueries.Course;
import io.shishi.paper.clock.ReminderQueries.Done;
import io.shishi.paper.clock.ReminderQueries.Sent;
import io.shishi.paper.clock.ReminderView.Outcome;
import io.shishi.paper.rule.Phase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What came of reminders, read from what happened to the reports and papers afterwards. */
record ReminderOutcomes(List<Done> reviews, List<Course> courses, Instant now) {

    /** Something that ended the wait. */
    private record Event(Instant at, String word) {

        static Event at(Instant at, String word) {
            return at == null ? null : new Event(at, word);
        }
    }

    Outcome of(Sent sent) {
        var reminder = sent.reminder();
        var events = reminder.reportId != null ? done(reminder) : course(reminder);
        return events.filter(event -> event != null && event.at().isAfter(reminder.at))
                .min(Comparator.comparing(Event::at))
                .map(event -> Outcome.done(event.at(), event.word()))
                .orElseGet(() -> pending(sent));
    }

    private Outcome pending(Sent sent) {
        if (!Boolean.FALSE.equals(sent.stoodDown())) {
            return Outcome.done(null, "不再需要办理");
        }
        var closed = sent.reminder().phase == Phase.REPORT_DUE && sent.until() != null && now.isAfter(sent.until());
        return Outcome.pending(closed ? "该期已关闭，未报送" : still(sent.reminder().phase));
    }

    private static String still(Phase phase) {
        return switch (phase) {
            case REPORT_DUE -> "尚未报送";
            case SIGNATURE_LIES -> "尚未签发";
            case REVIEW_LIES, ANSWER_LIES -> "尚未审核";
            case RETURNED -> "尚未重报";
            case PAPER_UNSIGNED -> "尚未签收";
            case PAPER_DUE -> "尚未答复";
            case EXTENSION_LIES -> "尚未决定";
        };
    }

    private Stream<Event> done(Reminder reminder) {
        return reviews.stream()
                .filter(done -> done.reportId().equals(reminder.reportId))
                .map(done -> switch (done.kind()) {
                    case SUBMISSION -> ends(reminder, done, "已报送", Phase.REPORT_DUE, Phase.RETURNED);
                    case RECALL -> ends(reminder, done, "已撤回", Phase.SIGNATURE_LIES, Phase.REVIEW_LIES);
                    case SIGNATURE -> ends(reminder, done, "已签发", Phase.SIGNATURE_LIES);
                    case RETURN -> ends(reminder, done, "已退回", Phase.SIGNATURE_LIES, Phase.REVIEW_LIES);
                    case ACCEPTANCE -> ends(reminder, done, "已通过", Phase.REVIEW_LIES, Phase.SIGNATURE_LIES);
                    case AMENDMENT -> null;
                });
    }

    private static Event ends(Reminder reminder, Done done, String word, Phase... phases) {
        return List.of(phases).contains(reminder.phase) ? Event.at(done.at(), word) : null;
    }

    private Stream<Event> course(Reminder reminder) {
        return courses.stream()
                .filter(course -> course.addresseeId().equals(reminder.addresseeId))
                .flatMap(course -> {
                    var closed = Event.at(course.closedAt(), "已办结");
                    return switch (reminder.phase) {
                        case PAPER_UNSIGNED -> Stream.of(Event.at(course.signedForAt(), "已签收"), closed);
                        case PAPER_DUE ->
                            Stream.of(
                                    Event.at(course.answeredAt(), "已答复"), Event.at(course.askedAt(), "已申请延期"), closed);
                        case ANSWER_LIES -> Stream.of(Event.at(course.judgedAt(), "已审核"), closed);
                        default -> Stream.of(Event.at(course.decidedAt(), "已决定"), closed);
                    };
                });
    }
}
