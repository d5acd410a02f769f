package io.shishi.inspection.check;

import io.shishi.progress.rule.Numbers;
import io.shishi.progress.verification.Verdict;
import io.shishi.shared.problem.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a result must say before it can be handed in. */
final class ResultCheck {

    private final Check check;
    private final CheckResult result;
    private final BigDecimal reported;
    private final List<Violation> wrong = new ArrayList<>();

    private ResultCheck(Check check, CheckResult result, BigDecimal reported) {
        this.check = check;
        this.result = result;
        this.reported = reported;
    }

    /**
     * The points with what was seen of each.
     *
     * @param reported what is reported now
     * @param files the evidence that lies with the check
     */
    static List<CheckPoint> of(Check check, CheckResult result, BigDecimal reported, Set<UUID> files, Instant now) {
        var that = new ResultCheck(check, result, reported);
        that.visit(now);
        that.value();
        that.verdict();
        var seen = that.points(files);
        if (!that.wrong.isEmpty()) {
            throw CheckProblems.invalid(that.wrong);
        }
        return seen;
    }

    private void visit(Instant now) {
        if (result.visitedAt() == null) {
            return;
        }
        var at = result.visitedAt().toInstant();
        if (at.isBefore(check.plannedAt) || at.isAfter(now)) {
            refuse("visitedAt", "须在派出核验之后、此刻之前");
        }
    }

    private void value() {
        var value = result.verifiedValue();
        if (check.measure == null) {
            if (value != null) {
                refuse("verifiedValue", "这次核验不针对某个数，不填核验值");
            }
        } else if (value == null && result.verdict() != Verdict.UNDETERMINED && reported != null) {
            refuse("verifiedValue", "须填写核验值；看不清的请选“无法判断”");
        }
    }

    private void verdict() {
        var value = result.verifiedValue();
        if (result.verdict() == Verdict.CONFIRMED
                && value != null
                && reported != null
                && value.compareTo(reported) != 0) {
            refuse(
                    "verdict",
                    "核验值%s与上报值%s不一致，结论不能是“属实”"
                            .formatted(
                                    value.toPlainString(),
                                    Numbers.plain(reported).toPlainString()));
        }
        if (result.verdict() != Verdict.CONFIRMED && isBlank(result.note())) {
            refuse("note", result.verdict() == Verdict.DISCREPANCY ? "不符的，须写明差在哪里" : "无法判断的，须写明缘由");
        }
    }

    private List<CheckPoint> points(Set<UUID> files) {
        var answered = new HashMap<String, CheckPoint>();
        for (var i = 0; i < result.points().size(); i++) {
            var seen = result.points().get(i);
            var field = "points[" + i + "]";
            var asked = check.points.stream()
                    .filter(point -> point.code().equals(seen.code()))
                    .findFirst();
            if (asked.isEmpty()) {
                refuse(field + ".code", "清单里没有这一项");
            } else if (answered.containsKey(seen.code())) {
                refuse(field + ".code", "这一项答了两次");
            } else {
                answered.put(
                        seen.code(),
                        asked.get()
                                .answered(
                                        seen.answer(),
                                        isBlank(seen.note())
                                                ? null
                                                : seen.note().strip(),
                                        seen.files()));
            }
            if (seen.answer() == PointAnswer.NO && isBlank(seen.note())) {
                refuse(field + ".note", "不符合的，须写明看到了什么");
            }
            if (!files.containsAll(seen.files())) {
                refuse(field + ".files", "有照片没有上传到这次核验");
            }
        }
        var left = check.points.stream()
                .filter(point -> !answered.containsKey(point.code()))
                .map(CheckPoint::question)
                .toList();
        if (!left.isEmpty()) {
            refuse("points", "还有%d项没有回答：%s".formatted(left.size(), String.join("；", left)));
        }
        return check.points.stream().map(point -> answered.get(point.code())).toList();
    }

    private void refuse(String field, String message) {
        wrong.add(new Violation(field, message));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
