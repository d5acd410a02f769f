package io.shishi.progress;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.progress.rule.Finding;
import io.shishi.progress.rule.Hint;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import io.shishi.shared.time.Calendar;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

final class ReportProblems {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日HH:mm");

    private ReportProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("report-not-found", "没有这份填报");
    }

    static HttpProblem frozen() {
        return Problems.conflict("report-frozen", "这份填报已经审核通过，内容不再改动；如需更正，请发起更正并写明原因");
    }

    static HttpProblem underReview(ReportStatus status) {
        return Problems.conflict("report-under-review", "这份填报" + standing(status) + "，不能修改；需要修改请先撤回，或请审核人退回");
    }

    static HttpProblem notWaiting(ReportStatus status) {
        return Problems.conflict("report-not-waiting", "这份填报" + standing(status) + "，此时不能这样处理");
    }

    static HttpProblem notSigned() {
        return Problems.conflict("report-not-signed", "这份填报还没有经单位负责人签发，签发后才能审核");
    }

    static HttpProblem roundNotOpen(Round round) {
        return Problems.conflict("round-not-open", "第%d期尚未开放，%s起可以填报".formatted(round.ordinal, moment(round.opensAt)));
    }

    static HttpProblem roundClosed(Round round) {
        return Problems.conflict(
                "round-closed", "第%d期已于%s关闭，不能再填报；确需补报，请专班办公室延后关闭时间".formatted(round.ordinal, moment(round.closesAt)));
    }

    static HttpProblem closedForRecall(Round round) {
        return Problems.conflict(
                "round-closed",
                "第%d期已于%s关闭，撤回后将无法再提交，因此不能撤回；需要修改请审核人退回".formatted(round.ordinal, moment(round.closesAt)));
    }

    static HttpProblem planNotInForce() {
        return Problems.conflict("plan-not-in-force", "这份实施方案不在执行中，不能再填报或审核");
    }

    static HttpProblem taskEnded() {
        return Problems.conflict("task-ended", "这项任务已经取消或销号，不再填报");
    }

    static HttpProblem notYoursToRecall() {
        return Problems.forbidden("not-yours-to-recall", "只有填写或提交这份填报的人可以撤回");
    }

    static HttpProblem own() {
        return Problems.forbidden("own-report", "您填写、提交或签发过这份填报，不能再审核它，请由其他人办理");
    }

    static HttpProblem notYours() {
        return Problems.forbidden("not-your-duty", "您的职责不包括这项操作");
    }

    static HttpProblem noteRequired() {
        return Problems.invalid("note-required", "退回时必须写明原因，让对方知道要改什么", new Violation("note", "请写明退回原因"));
    }

    static HttpProblem reasonRequired() {
        return Problems.invalid("reason-required", "更正已通过的填报，必须写明原因", new Violation("reason", "请写明更正原因"));
    }

    static HttpProblem notAmendable() {
        return Problems.conflict("report-not-amendable", "只有审核通过且未被更正取代的填报才能更正；尚未通过的请直接修改或退回");
    }

    static HttpProblem amendmentPending() {
        return Problems.conflict("amendment-pending", "这份填报已有一份更正尚未办结，请先办完那一份");
    }

    static HttpProblem unusual(List<Hint> hints) {
        return Problems.conflict(
                "unusual",
                "这份填报需要单独看过再通过："
                        + String.join("；", hints.stream().map(Hint::text).toList()));
    }

    /** Everything that is wrong at once; the type is that of the first, which is the gravest. */
    static HttpProblem refused(List<Finding> findings) {
        var first = findings.getFirst();
        var detail = findings.size() == 1
                ? first.message()
                : "有%d处需要核对：%s"
                        .formatted(
                                findings.size(),
                                String.join(
                                        "；",
                                        findings.stream().map(Finding::message).toList()));
        return Problems.of(Status.BAD_REQUEST, first.code(), detail)
                .with("violations", findings)
                .build();
    }

    private static String standing(ReportStatus status) {
        return switch (status) {
            case DRAFT -> "还没有提交";
            case SUBMITTED -> "已经提交";
            case SIGNED -> "已经签发";
            case ACCEPTED -> "已经审核通过";
            case RETURNED -> "已经退回";
        };
    }

    private static String moment(Instant instant) {
        return Calendar.local(instant).format(MOMENT);
    }
}
