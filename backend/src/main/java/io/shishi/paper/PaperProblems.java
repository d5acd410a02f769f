package io.shishi.paper;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Every way that papers refuse. */
final class PaperProblems {

    private PaperProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("paper-not-found", "没有找到这份单");
    }

    static HttpProblem addresseeNotFound() {
        return Problems.notFound("addressee-not-found", "这份单没有主送给这个单位");
    }

    static HttpProblem extensionNotFound() {
        return Problems.notFound("extension-not-found", "没有找到这项延期申请");
    }

    static HttpProblem notYoursToIssue(PaperKind kind) {
        var who = IssuingDuty.issuing(kind).stream().map(IssuingDuty::word).collect(Collectors.joining("或"));
        return Problems.forbidden("not-yours-to-issue", kind.title() + "由" + who + "发出，您的职责不包括这项操作");
    }

    static HttpProblem notYoursToJudge(IssuingDuty duty) {
        return Problems.forbidden("not-yours-to-judge", "这份单由" + duty.word() + "发出，只能由" + duty.word() + "办理这一步");
    }

    static HttpProblem notYours() {
        return Problems.forbidden("not-your-duty", "您的职责不包括这项操作");
    }

    static HttpProblem forTheHead() {
        return Problems.forbidden("paper-for-the-head", "这份单主送单位负责人，须由负责人本人或其委托的人办理");
    }

    static HttpProblem notActingFor() {
        return refused("onBehalfOf", "对方没有委托您代办，或委托已到期");
    }

    static HttpProblem notTheState(String deed, AddresseeState state) {
        return Problems.conflict("paper-not-the-state", "这份单" + state.word() + "，不能" + deed);
    }

    static HttpProblem nothingOpen() {
        return Problems.conflict("paper-nothing-open", "这份单没有还在办理的单位，不能再办结或撤销");
    }

    static HttpProblem ownAnswer() {
        return Problems.forbidden("own-answer", "您答复或代为答复过这份单，不能再审核它，请由其他人办理");
    }

    static HttpProblem ownRequest() {
        return Problems.forbidden("own-request", "您提出或代为提出了这项延期申请，不能再决定它，请由其他人办理");
    }

    static HttpProblem extensionPending() {
        return Problems.conflict("extension-pending", "已有一项延期申请等待决定");
    }

    static HttpProblem fileHandedIn() {
        return Problems.conflict("file-handed-in", "这份文件已随答复交出，不能再删去");
    }

    static HttpProblem alreadyDecided() {
        return Problems.conflict("extension-decided", "这项延期申请已有决定");
    }

    static HttpProblem notLater(String field, LocalDate due) {
        return refused(field, "须晚于现在的办理期限 " + due);
    }

    static HttpProblem required(String field, String message) {
        return Problems.invalid(field + "-required", message, new Violation(field, message));
    }

    static HttpProblem alreadyEscalated(String number) {
        return Problems.conflict("paper-escalated", "已升级为" + number + "，不再重复升级");
    }

    static HttpProblem notHigher(Rung rung) {
        return refused("rung", "须高于现在的" + (rung == null ? "级别" : rung.word()) + "，可选督办（ORANGE）或挂牌（RED）");
    }

    static HttpProblem refused(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    static HttpProblem invalid(List<Violation> violations) {
        var sentence = violations.stream()
                .map(violation -> violation.field() + "：" + violation.message())
                .collect(Collectors.joining("；"));
        return Problems.invalid("invalid", sentence, violations);
    }
}
