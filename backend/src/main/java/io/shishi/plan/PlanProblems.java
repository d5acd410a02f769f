package io.shishi.plan;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;

/** Every way a plan refuses. */
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
}
