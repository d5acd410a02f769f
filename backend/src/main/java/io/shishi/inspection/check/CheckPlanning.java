package io.shishi.inspection.check;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sends people to see what was reported: what a draw selected, or what somebody names. */
@ApplicationScoped
class CheckPlanning {

    private final Subjects subjects;
    private final NoPart noPart;
    private final CheckLists lists;
    private final CheckQueries queries;
    private final CheckRecord record;
    private final CheckNotices notices;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    CheckPlanning(
            Subjects subjects,
            NoPart noPart,
            CheckLists lists,
            CheckQueries queries,
            CheckRecord record,
            CheckNotices notices,
            Jurisdictions jurisdictions,
            CurrentUser user,
            Clock clock) {
        this.subjects = subjects;
        this.noPart = noPart;
        this.lists = lists;
        this.queries = queries;
        this.record = record;
        this.notices = notices;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    List<Check> plan(NewChecks asked) {
        if (asked.named() != 1) {
            throw CheckProblems.refused("drawId", "drawId、taskId、indicatorId、figureId、reportId 须写明其中一个");
        }
        return asked.drawId() == null ? List.of(one(asked)) : drawn(asked);
    }

    private Check one(NewChecks asked) {
        if (asked.reason() == null || asked.reason().isBlank()) {
            throw CheckProblems.refused("reason", "不是抽查抽出的，须写明为什么核验");
        }
        var check = planned(subjects.named(jurisdictions.myId(), asked), asked.assignee(), asked.visitBy(), null);
        check.reason = asked.reason().strip();
        return sent(check);
    }

    private List<Check> drawn(NewChecks asked) {
        var here = jurisdictions.myId();
        var found = subjects.drawn(here, asked);
        var busy = queries.plannedOf(asked.drawId(), found.keySet());
        if (!busy.isEmpty()) {
            throw Problems.conflict(
                    "check-planned", busy.getFirst().heading() + "已派给" + busy.getFirst().assigneeName + "核验");
        }
        var checks = new ArrayList<Check>();
        found.forEach((item, subject) -> {
            var check = planned(subject, asked.assignee(), asked.visitBy(), null);
            check.drawId = asked.drawId();
            check.drawnItem = item;
            checks.add(sent(check));
        });
        return checks;
    }

    /** What another feature wants to have seen. */
    Check order(CheckOrder order) {
        var check = planned(
                subjects.task(jurisdictions.myId(), order.taskId(), "taskId"), order.assignee(), order.visitBy(), null);
        check.closureId = order.closureId();
        check.reason = order.reason();
        return sent(check);
    }

    /** Whether what was found wrong is put right: the newest figure, or the task, seen by somebody else than the finder. */
    Check again(CheckOrder order, UUID findingId, UUID indicatorId, String finder) {
        var here = jurisdictions.myId();
        var subject = indicatorId == null
                ? subjects.task(here, order.taskId(), "taskId")
                : subjects.indicator(here, indicatorId, "indicatorId");
        var check = planned(subject, order.assignee(), order.visitBy(), finder);
        check.recheckOf = findingId;
        check.reason = order.reason();
        return sent(check);
    }

    private Check planned(CheckSubject subject, String assignee, LocalDate visitBy, String finder) {
        var today = Calendar.today(clock);
        if (visitBy.isBefore(today) || visitBy.isAfter(today.plusYears(1))) {
            throw CheckProblems.refused("visitBy", "须在今天之后、一年之内");
        }
        var person = noPart.check(jurisdictions.myId(), assignee, subject, finder);
        var check = new Check(subject, person, visitBy, user.actor(), clock.instant());
        check.points = lists.of(subject.task(), subject.indicator()).asked();
        return check;
    }

    private Check sent(Check check) {
        check.persist();
        record.planned(check);
        notices.planned(check);
        return check;
    }
}
