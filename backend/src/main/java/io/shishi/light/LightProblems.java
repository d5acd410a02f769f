package io.shishi.light;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import java.time.LocalDate;

/** Every way lights and their rules refuse. */
final class LightProblems {

    private LightProblems() {}

    static HttpProblem gapsOutOfOrder() {
        return Problems.invalid("light-gaps-out-of-order", "慢序时的界限应大于按序时的界限", new Violation("yellowGap", "应大于按序时的界限"));
    }

    static HttpProblem wordMissing(String field) {
        return Problems.invalid(
                "light-word-missing", "灯的名称要有中文（不超过10个字）和英文（不超过30个字母）", new Violation(field, "中文不超过10个字，英文不超过30个字母"));
    }

    static HttpProblem dayNotRecorded(LocalDate day) {
        return Problems.notFound("light-day-not-recorded", day + " 没有灯的记录：方案尚未实施，或日期还没有到");
    }

    static HttpProblem dayToCome(LocalDate day) {
        return onDay(day + " 还没有到，只能看今天和以前的样子");
    }

    static HttpProblem dayBeforePlan(LocalDate day, LocalDate starts) {
        return onDay(day + " 早于方案开始（" + starts + "）");
    }

    static HttpProblem dayWithoutLights(LocalDate day) {
        return onDay(day + " 还没有记录：方案尚未实施");
    }

    private static HttpProblem onDay(String message) {
        return Problems.invalid("invalid", "on：" + message, new Violation("on", message));
    }
}
