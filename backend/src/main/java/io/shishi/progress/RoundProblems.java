package io.shishi.progress;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;

final class RoundProblems {

    private RoundProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("round-not-found", "没有这个调度期");
    }

    static HttpProblem windowOutOfOrder() {
        return Problems.invalid(
                "round-window-out-of-order",
                "开放时间须早于截止时间，截止时间不能晚于关闭时间",
                new Violation("dueAt", "应在开放时间之后、关闭时间之前（可与关闭时间相同）"));
    }

    static HttpProblem alreadyOpen() {
        return Problems.conflict("round-already-open", "本期已经开放填报，开放时间不能再改；可以调整截止和关闭时间");
    }
}
