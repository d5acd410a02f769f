package io.shishi.paper.clock;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;

/** Every way the rules of dispatch refuse. */
final class ClockProblems {

    private ClockProblems() {}

    static HttpProblem rungsOutOfOrder() {
        return Problems.invalid(
                "dispatch-rungs-out-of-order", "升为挂牌的逾期天数应大于升为督办的天数", new Violation("redAfter", "应大于升为督办的天数"));
    }
}
