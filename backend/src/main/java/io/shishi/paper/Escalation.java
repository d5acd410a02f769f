package io.shishi.paper;

import io.shishi.plan.TaskStatus;
import io.shishi.shared.time.Calendar;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** The order that follows a paper which an agency did not heed. */
final class Escalation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Escalation() {}

    /** About the same things, but for those that are over. */
    static NewPaper of(PaperAddressee addressee, List<PaperSubject> subjects, Rung rung, String reason) {
        var theirs = subjects.stream()
                .filter(it -> it.concerns(addressee))
                .filter(it -> it.task != null && it.task.status == TaskStatus.ACTIVE)
                .toList();
        return NewPaper.about(
                        PaperKind.ORDER,
                        rung,
                        ids(
                                theirs,
                                it -> it.indicator == null && !it.ofReport && it.findingId == null ? it.task.id : null),
                        ids(theirs, it -> it.indicator == null ? null : it.indicator.id),
                        ids(theirs, it -> it.report != null && it.report.isEditable() ? it.report.id : null))
                .findings(ids(theirs, it -> it.findingId))
                .to(List.of(NewAddressee.of(addressee.agency.id, addressee.role)), reason);
    }

    static String cause(PaperAddressee addressee, Instant now) {
        var paper = addressee.paper;
        var late = addressee.isLate(now) ? "逾期没有办结" : addressee.isSigningLate(now) ? "逾期没有签收" : "至今没有办结";
        return "%s《%s》（%s发出，要求%s前办结），你单位%s。"
                .formatted(paper.number, paper.title, day(paper.issuedAt), day(addressee.dueAt), late);
    }

    private static List<UUID> ids(List<PaperSubject> subjects, Function<PaperSubject, UUID> id) {
        return subjects.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private static String day(Instant instant) {
        return DAY.format(Calendar.local(instant));
    }
}
