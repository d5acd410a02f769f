package io.shishi.paper.calendar;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import java.util.List;

/** Every way that the calendar of working days refuses. */
final class WorkCalendarProblems {

    private WorkCalendarProblems() {}

    static HttpProblem yearOutOfRange() {
        return Problems.invalid("invalid", "year：须在 2000 到 2100 之间", new Violation("year", "须在 2000 到 2100 之间"));
    }

    static HttpProblem wrongDays(List<Violation> violations) {
        var first = violations.getFirst();
        return Problems.invalid("work-calendar-wrong-day", first.field() + "：" + first.message(), violations);
    }
}
