package io.shishi.plan;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;

/** Every way a proposed target refuses. */
final class ProposalProblems {

    private ProposalProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("target-proposal-not-found", "没有找到这条目标调整建议");
    }

    static HttpProblem notConvener() {
        return Problems.forbidden("target-not-yours", "目标调整由召集人或其授权的人决定");
    }

    static HttpProblem own() {
        return Problems.conflict("target-own", "提出建议的人不能自己决定");
    }

    static HttpProblem notOpen(ProposalState state) {
        return Problems.conflict("target-proposal-ended", "这条建议" + state.word());
    }

    static HttpProblem moved() {
        return Problems.conflict("target-moved", "建议提出以后目标已经变了，请办公室重新提出");
    }

    static HttpProblem reasonRequired() {
        return Problems.invalid("reason-required", "不同意须写明理由", new Violation("reason", "不同意须写明理由"));
    }

    static HttpProblem convenerDecides() {
        return Problems.conflict("target-needs-convener", "本辖区有召集人，目标调整须由召集人决定，请提出调整建议");
    }

    static HttpProblem noConvener() {
        return Problems.conflict("no-convener", "本辖区还没有召集人的账号，没有人能决定；办公室可以直接调整");
    }
}
