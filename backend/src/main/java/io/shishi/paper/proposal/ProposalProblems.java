package io.shishi.paper.proposal;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;

/** Every way that proposals refuse. */
final class ProposalProblems {

    private ProposalProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("proposal-not-found", "没有这项建议，或它的因由已经消除");
    }

    static HttpProblem nothingToHandOver() {
        return Problems.conflict("nothing-to-hand-over", "这份方案的任务都已交办给各牵头、配合单位，没有新的变动");
    }

    static HttpProblem reasonRequired() {
        return Problems.invalid("reason-required", "不采纳建议须写明理由", new Violation("reason", "请写明理由"));
    }
}
