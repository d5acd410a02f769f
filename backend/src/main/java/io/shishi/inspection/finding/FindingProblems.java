package io.shishi.inspection.finding;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;

/** Every way that findings refuse. */
final class FindingProblems {

    private FindingProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("finding-not-found", "没有找到这个问题");
    }

    static HttpProblem notTheState(String deed, FindingState state) {
        return Problems.conflict("finding-not-the-state", "这个问题" + state.word() + "，现在不能" + deed);
    }

    static HttpProblem ownFinding() {
        return Problems.forbidden("own-finding", "这个问题是您提出的，复核须由其他人进行");
    }

    static HttpProblem ownRemedy() {
        return Problems.forbidden("own-remedy", "这次整改是您答复的，复核须由其他人进行");
    }

    static HttpProblem notYours() {
        return Problems.forbidden("not-your-duty", "您的职责不包括这项操作");
    }

    static HttpProblem refused(String field, String message) {
        return Problems.invalid("invalid", field + "：" + message, new Violation(field, message));
    }
}
