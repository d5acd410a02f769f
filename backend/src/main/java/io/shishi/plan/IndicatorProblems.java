package io.shishi.plan;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import java.util.List;
import java.util.Set;

/** Every way an indicator, its schedule, milestones and targets refuse. */
final class IndicatorProblems {

    private IndicatorProblems() {}

    static HttpProblem noSuchTemplate(String field, Set<String> templates) {
        return PlanProblems.invalid(field, "须为 " + String.join("、", templates) + " 之一");
    }

    static HttpProblem oneOf(String field) {
        return PlanProblems.invalid(field, "须在序时模板 template 和逐点 points 中选填一项");
    }

    static HttpProblem scheduleWrong(List<String> complaints) {
        return Problems.invalid(
                "schedule-wrong",
                "序时不合要求：" + String.join("；", complaints),
                complaints.stream()
                        .map(complaint -> new Violation("points", complaint))
                        .toList());
    }

    static HttpProblem pendingHasNoSchedule() {
        return Problems.conflict("target-pending", "目标尚待明确，还没有序时");
    }

    static HttpProblem noMilestones() {
        return Problems.conflict("milestones-not-used", "只有建成类（complete）的承诺按节点计算");
    }

    static HttpProblem milestonesFixed(List<Violation> violations) {
        return PlanProblems.conflict("plan-in-force", "方案执行中，节点的增减、顺序和权重不能再改", violations);
    }

    static HttpProblem targetUnchanged() {
        return Problems.invalid("target-unchanged", "调整后的目标与现行目标相同，没有可记录的调整");
    }
}
