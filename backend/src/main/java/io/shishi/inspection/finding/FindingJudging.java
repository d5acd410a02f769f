package io.shishi.inspection.finding;

import io.shishi.identity.CurrentUser;
import io.shishi.inspection.check.Check;
import io.shishi.paper.FindingSettling;
import io.shishi.progress.verification.Verdict;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Judges remedies: at the desk, or by what somebody saw who went there again. */
@ApplicationScoped
class FindingJudging {

    private final FindingRecord record;
    private final FindingNotices notices;
    private final FindingSettling orders;
    private final Event<FindingRemedied> remedied;
    private final CurrentUser user;
    private final Clock clock;

    FindingJudging(
            FindingRecord record,
            FindingNotices notices,
            FindingSettling orders,
            Event<FindingRemedied> remedied,
            CurrentUser user,
            Clock clock) {
        this.record = record;
        this.notices = notices;
        this.orders = orders;
        this.remedied = remedied;
        this.user = user;
        this.clock = clock;
    }

    void judge(Finding finding, NewJudgement body) {
        finding.mayBeJudgedBy(user.username());
        var note = body.note() == null || body.note().isBlank()
                ? null
                : body.note().strip();
        var today = Calendar.today(clock);
        if (body.judgement() == RemedyJudgement.RETURNED && note == null) {
            throw FindingProblems.refused("note", "退回的，须写明还差什么");
        }
        if (body.dueOn() != null
                && (body.dueOn().isBefore(today) || body.dueOn().isAfter(today.plusYears(1)))) {
            throw FindingProblems.refused("dueOn", "须在今天之后、一年之内");
        }
        judge(finding, body.judgement(), note, body.dueOn(), null);
    }

    /** Who could not tell leaves it as it is. */
    void seenAgain(Finding finding, Check check) {
        if (finding.state != FindingState.ANSWERED || check.verdict == Verdict.UNDETERMINED) {
            return;
        }
        judge(
                finding,
                check.verdict == Verdict.CONFIRMED ? RemedyJudgement.REMEDIED : RemedyJudgement.RETURNED,
                check.note,
                null,
                check.id);
    }

    private void judge(Finding finding, RemedyJudgement judgement, String note, LocalDate dueOn, UUID checkId) {
        var shortened = note != null && note.length() > 1000 ? note.substring(0, 1000) : note;
        finding.judge(judgement, shortened, dueOn, checkId, user.actor(), clock.instant());
        record.judged(finding);
        notices.judged(finding);
        if (judgement == RemedyJudgement.REMEDIED) {
            orders.remedied(finding.id);
            remedied.fire(new FindingRemedied(finding.plan.id, finding.task.id, finding.id));
        }
    }
}
