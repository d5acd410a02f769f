package io.shishi.inspection.check;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** Every way that checks refuse. */
final class CheckProblems {

    private CheckProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("check-not-found", "没有找到这次核验");
    }

    static HttpProblem notAssigned(Check check) {
        return Problems.forbidden("check-not-assigned", "这次核验派给了" + check.assigneeName + "，只能由其本人办理");
    }

    static HttpProblem notOpen(Check check) {
        return Problems.conflict("check-not-open", "这次核验" + check.state.word() + "，不能再办理");
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
