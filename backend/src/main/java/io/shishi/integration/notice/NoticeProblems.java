package io.shishi.integration.notice;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;

/** What can be wrong about notices. */
final class NoticeProblems {

    private NoticeProblems() {}

    static HttpProblem nothingRead() {
        return wrong("ids", "请指明已读的通知，或用 all 表示全部");
    }

    static void check(MailTimes times) {
        if ((times.quietFrom() == null) != (times.quietTo() == null)) {
            var field = times.quietFrom() == null ? "quietFrom" : "quietTo";
            throw wrong(field, "免打扰时段须同时有开始和结束，或都不填");
        }
        if (times.quietFrom() != null && times.quietFrom().equals(times.quietTo())) {
            throw wrong("quietTo", "免打扰时段的结束不能与开始相同");
        }
        if (times.isQuiet(times.digestAt())) {
            throw wrong("digestAt", "每日汇总的时间不能在免打扰时段之内");
        }
    }

    private static HttpProblem wrong(String field, String message) {
        return Problems.invalid("invalid", field + "：" + message, new Violation(field, message));
    }
}
