package io.shishi.paper.template;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import java.util.List;

/** Every way that templates refuse. */
final class PaperTemplateProblems {

    private PaperTemplateProblems() {}

    static HttpProblem unknownPlaceholders(List<Violation> violations) {
        return Problems.invalid("placeholder-unknown", violations.getFirst().message(), violations);
    }
}
