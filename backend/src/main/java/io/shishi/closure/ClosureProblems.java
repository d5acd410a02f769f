package io.shishi.closure;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.plan.Task;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Collectors;

/** Every way a closure refuses. */
final class ClosureProblems {

    private ClosureProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("closure-not-found", "没有找到这份销号申请");
    }

    static HttpProblem notLeading() {
        return Problems.forbidden("not-leading", "只有牵头单位的联络员可以申请销号");
    }

    static HttpProblem notYours(ClosureState state) {
        return Problems.forbidden("closure-not-yours", "这份申请" + state.word() + "，您不在这一步");
    }

    static HttpProblem own() {
        return Problems.conflict("closure-own", "申请、签发、审核、审批、销号须由不同的人办理，您已经办过前面的一步");
    }

    static HttpProblem notTheState(Closure closure) {
        return Problems.conflict("closure-not-waiting", "这份申请" + closure.state.word() + "，不能这样办理");
    }

    static HttpProblem taskEnded(Task task) {
        return Problems.conflict("task-not-active", "任务" + task.heading() + "已经结束，不能申请销号");
    }

    static HttpProblem planNotInForce() {
        return Problems.conflict("plan-not-in-force", "方案不在执行中，不能销号");
    }

    static HttpProblem reasonRequired() {
        return Problems.invalid("reason-required", "退回须写明理由", new Violation("reason", "退回须写明理由"));
    }

    /** Every obstacle in words, with its place in what was found. */
    static HttpProblem blocked(List<Obstacle> obstacles) {
        var said = obstacles.stream().map(Obstacle::text).collect(Collectors.joining("；"));
        return Problems.of(Status.CONFLICT, "closure-blocked", "还不能销号：" + said)
                .with(
                        "violations",
                        obstacles.stream()
                                .map(it -> new Violation(it.field(), it.text()))
                                .toList())
                .build();
    }

    static HttpProblem checkPending(long checks) {
        return Problems.conflict("closure-check-pending", "还有 " + checks + " 项核验没有完成，完成后才能审批");
    }
}
