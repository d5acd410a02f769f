package io.shishi.inspection.finding;

import io.shishi.agency.Agency;
import io.shishi.agency.Jurisdictions;
import io.shishi.evidence.EvidenceView;
import io.shishi.evidence.Evidences;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.inspection.check.Check;
import io.shishi.inspection.check.CheckConcluded;
import io.shishi.inspection.check.CheckOrder;
import io.shishi.inspection.check.Checks;
import io.shishi.paper.TaskParties;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What people find wrong, put right, and go to see again. */
@ApplicationScoped
class FindingService {

    private final FindingAccess access;
    private final FindingQueries queries;
    private final FindingMaking making;
    private final FindingJudging judging;
    private final Evidences evidences;
    private final Checks checks;
    private final FindingRecord record;
    private final FindingNotices notices;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    FindingService(
            FindingAccess access,
            FindingQueries queries,
            FindingMaking making,
            FindingJudging judging,
            Evidences evidences,
            Checks checks,
            FindingRecord record,
            FindingNotices notices,
            Jurisdictions jurisdictions,
            CurrentUser user,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.making = making;
        this.judging = judging;
        this.evidences = evidences;
        this.checks = checks;
        this.record = record;
        this.notices = notices;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    Finding make(NewFinding asked) {
        if ((asked.checkId() == null) == (asked.taskId() == null)) {
            throw FindingProblems.refused("checkId", "须写明 checkId 或 taskId 中的一个");
        }
        var matter = asked.checkId() != null ? ofCheck(asked) : ofTask(asked);
        return making.make(matter, new Wrong(asked.severity(), asked.text(), asked.wanted(), asked.dueOn()), "");
    }

    /** What was found wrong on site is handed in with the result; what was looked at again is judged by it. */
    void concluded(@Observes CheckConcluded event) {
        var check = event.check();
        for (var i = 0; i < event.wrong().size(); i++) {
            making.make(matter(check), event.wrong().get(i), "findings[" + i + "].");
        }
        if (check.recheckOf != null) {
            judging.seenAgain(queries.entityManager().find(Finding.class, check.recheckOf), check);
        }
    }

    Finding answer(UUID id, NewRemedy body) {
        var finding = access.mine(id, body.version());
        if (!access.isOfMyAgency(finding)) {
            throw FindingProblems.notYours();
        }
        var handedIn = finding.remedies.stream()
                .flatMap(remedy -> remedy.files.stream())
                .toList();
        var files = evidences.ofFindings(List.of(id)).stream()
                .map(EvidenceView::id)
                .filter(file -> !handedIn.contains(file))
                .toList();
        finding.answer(body.text(), files, user.actor(), clock.instant());
        record.answered(finding);
        notices.answered(finding);
        return finding;
    }

    Finding judge(UUID id, NewJudgement body) {
        var finding = access.mine(id, body.version());
        notSent(finding);
        if (access.isOfMyAgency(finding)) {
            throw FindingProblems.notYours();
        }
        judging.judge(finding, body);
        return finding;
    }

    /** The agency is not told that somebody is coming. */
    Finding recheck(UUID id, NewRecheck body) {
        var finding = access.mine(id, body.version());
        notSent(finding);
        if (finding.state != FindingState.ANSWERED) {
            throw FindingProblems.notTheState("派人复核", finding.state);
        }
        var reason = "复核" + finding.number + "的整改";
        checks.again(
                new CheckOrder(finding.task.id, null, body.assignee(), body.visitBy(), reason),
                finding.id,
                finding.indicator == null ? null : finding.indicator.id,
                finding.foundBy);
        return finding;
    }

    private void notSent(Finding finding) {
        queries.rechecks(finding.id).stream().findFirst().ifPresent(check -> {
            throw Problems.conflict("recheck-planned", "已派" + check.assigneeName + "复核这个问题，请等其交回结果");
        });
    }

    private FindingMatter ofCheck(NewFinding asked) {
        var check = queries.check(asked.checkId(), jurisdictions.myId()).stream()
                .findFirst()
                .orElseThrow(() -> FindingProblems.refused("checkId", "没有这次核验，或它还没有交回结果"));
        if (!user.is(Role.SUPERVISOR) && !check.assignee.equals(user.username())) {
            throw FindingProblems.refused("checkId", "没有这次核验，或它还没有交回结果");
        }
        return matter(check);
    }

    private static FindingMatter matter(Check check) {
        return new FindingMatter(check.task, check.agency, check, check.indicator, check.figureId);
    }

    private FindingMatter ofTask(NewFinding asked) {
        if (!user.is(Role.SUPERVISOR)) {
            throw FindingProblems.notYours();
        }
        var here = jurisdictions.myId();
        var task = queries.task(asked.taskId(), here).stream()
                .findFirst()
                .orElseThrow(() -> FindingProblems.refused("taskId", "没有这项任务"));
        var indicator = asked.indicatorId() == null
                ? null
                : queries.indicator(asked.indicatorId(), task.id).stream()
                        .findFirst()
                        .orElseThrow(() -> FindingProblems.refused("indicatorId", "不是这项任务的指标"));
        var parties = TaskParties.of(task);
        var agency = asked.agencyId() == null
                ? task.leads().stream().findFirst()
                : parties.keySet().stream()
                        .filter((Agency it) -> it.id.equals(asked.agencyId()))
                        .findFirst();
        return new FindingMatter(
                task,
                agency.orElseThrow(() -> FindingProblems.refused("agencyId", "须为这项任务的牵头或配合单位")),
                null,
                indicator,
                null);
    }
}
