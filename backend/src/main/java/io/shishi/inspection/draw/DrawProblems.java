package io.shishi.inspection.draw;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;

/** Every way that draws refuse. */
final class DrawProblems {

    private DrawProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("draw-not-found", "没有找到这次抽查");
    }

    static HttpProblem notTheState(String deed, DrawState state) {
        return Problems.conflict("draw-not-the-state", "这次抽查" + state.word() + "，不能" + deed);
    }

    static HttpProblem givenOut() {
        return Problems.conflict("draw-given-out", "抽中的已派人核验，这次抽查不能作废；先取消这些核验");
    }

    static HttpProblem emptyPool() {
        var message = "按这些条件没有可抽的，请放宽条件";
        return Problems.invalid("draw-pool-empty", message, new Violation("pool", message));
    }

    static HttpProblem unknownPart(String field, String what) {
        var message = "选了不属于这个方案的" + what;
        return Problems.invalid("invalid", message, new Violation("pool." + field, message));
    }

    static HttpProblem unitRequired() {
        var message = "按数额筛选须写明计量单位，不同单位的数不能相比";
        return Problems.invalid("invalid", message, new Violation("pool.unit", message));
    }
}
