package io.shishi.light;

import io.shishi.plan.TargetRevision;
import io.shishi.progress.ReviewKind;
import io.shishi.shared.time.Calendar;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, in words. */
final class TimelineText {

    private TimelineText() {}

    static String review(ReviewKind kind, String agency, int round) {
        var report = "第" + round + "期填报";
        return switch (kind) {
            case SUBMISSION -> agency + "提交" + report;
            case RECALL -> agency + "撤回" + report;
            case SIGNATURE -> agency + "签发" + report;
            case RETURN -> "退回" + agency + report;
            case ACCEPTANCE -> "审核通过" + agency + report;
            case AMENDMENT -> agency + "更正" + report;
        };
    }

    static String duty(String role) {
        return switch (role) {
            case "office" -> "专班办公室";
            case "supervisor" -> "督查室";
            case "convener" -> "召集人";
            case "signer" -> "单位负责人";
            case "reporter" -> "联络员";
            default -> null;
        };
    }

    static TimelineEntry target(TargetRevision revision) {
        var indicator = revision.indicator;
        var unit = indicator.unit == null ? "" : indicator.unit;
        var target = revision.target == null ? "" : number(revision.target) + unit;
        var title =
                (revision.ordinal == 1 ? "方案确定目标：" : "调整目标：") + indicator.name + target + "，" + revision.dueOn + "前完成";
        var detail = Stream.of(revision.reason, revision.authorityTitle, revision.authorityNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return new TimelineEntry(
                Calendar.local(revision.decidedAt),
                TimelineKind.TARGET,
                revision.decidedBy,
                null,
                title,
                detail,
                null,
                null);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
