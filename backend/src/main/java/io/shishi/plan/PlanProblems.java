package io.shishi.plan;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Collectors;

/** Every way a plan refuses as a whole. */
final class PlanProblems {

    private PlanProblems() {}

    static HttpProblem notFound() {
        return Problems.notFound("plan-not-found", "没有找到这个实施方案");
    }

    static HttpProblem sectionNotFound() {
        return Problems.notFound("section-not-found", "没有找到这个部分");
    }

    static HttpProblem taskNotFound() {
        return Problems.notFound("task-not-found", "没有找到这项任务");
    }

    static HttpProblem indicatorNotFound() {
        return Problems.notFound("indicator-not-found", "没有找到这个指标");
    }

    static HttpProblem measureNotFound() {
        return Problems.notFound("measure-not-found", "没有找到这个数据项");
    }

    static HttpProblem invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    static HttpProblem invalid(List<Violation> violations) {
        return Problems.invalid("invalid", sentence("有 " + violations.size() + " 处不符合要求：", violations), violations);
    }

    static HttpProblem inForce(List<Violation> violations) {
        return conflict("plan-in-force", sentence("目标只能通过目标调整改变，任务只能销号或取消：", violations), violations);
    }

    static HttpProblem inForce(String deed) {
        return Problems.conflict("plan-in-force", "方案执行中，不能" + deed);
    }

    static HttpProblem notInForce(String deed) {
        return Problems.conflict("plan-not-in-force", "方案还是草案，不能" + deed);
    }

    static HttpProblem archived() {
        return Problems.conflict("plan-archived", "方案已归档，不能再改");
    }

    static HttpProblem incomplete(List<Violation> missing) {
        return conflict("plan-incomplete", "还有 " + missing.size() + " 处需要补充，方案暂不能执行", missing);
    }

    static HttpProblem reasonRequired(String deed) {
        return Problems.invalid("reason-required", deed + "须写明理由", new Violation("reason", deed + "须写明理由"));
    }

    static HttpProblem sectionNotEmpty(String title) {
        return Problems.conflict("section-not-empty", "“" + title + "”里还有任务，请先移走或删除");
    }

    static HttpProblem conflict(String code, String detail, List<Violation> violations) {
        return Problems.of(Status.CONFLICT, code, detail)
                .with("violations", violations)
                .build();
    }

    private static String sentence(String start, List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.field() + "：" + violation.message())
                .collect(Collectors.joining("；", start, ""));
    }
}
