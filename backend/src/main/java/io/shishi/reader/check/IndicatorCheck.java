package io.shishi.reader.check;

import io.shishi.plan.Comparator;
import io.shishi.reader.check.DraftCheck.PlanFrame;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftTask;
import java.math.BigDecimal;

/** What a plan would refuse about one promise, by the fields of the draft, and what is taken for granted about it. */
final class IndicatorCheck {

    private static final int INTEGER = 11;
    private static final int FRACTION = 4;

    private final DraftTask task;
    private final DraftIndicator indicator;
    private final PlanFrame frame;
    private final OpenPoints points;
    private final int i;
    private final int j;

    IndicatorCheck(DraftTask task, DraftIndicator indicator, PlanFrame frame, OpenPoints points, int i, int j) {
        this.task = task;
        this.indicator = indicator;
        this.frame = frame;
        this.points = points;
        this.i = i;
        this.j = j;
    }

    void check() {
        must(DraftCheck.blank(indicator.name()), "name-missing", "name", "没有名称");
        must(DraftCheck.longer(indicator.name(), 120), "name-long", "name", "的名称超过 120 字");
        must(DraftCheck.longer(indicator.unit(), 20), "unit-long", "unit", "的单位超过 20 字");
        numbers();
        promise();
        due();
    }

    private void numbers() {
        var comparator = indicator.comparator();
        var target = indicator.target();
        var baseline = indicator.baseline();
        must(tooLong(target), "target-long", "target", "的目标值位数过多");
        must(tooLong(baseline), "baseline-long", "baseline", "的基数位数过多");
        must(comparator.numeric() && target == null, "target-missing", "target", "没有目标值；尚未明确的，请改为“待明确”");
        must(comparator.numeric() && negative(target), "target-wrong", "target", "的目标值不能为负数");
        must(
                comparator == Comparator.ZERO && target != null && target.signum() != 0,
                "target-wrong",
                "target",
                "是清零，目标值只能是 0");
        must(
                comparator == Comparator.RECURRING && target != null && target.signum() <= 0,
                "target-wrong",
                "target",
                "每期的次数须大于 0");
        must(
                (comparator == Comparator.COMPLETE || comparator == Comparator.PENDING) && target != null,
                "target-wrong",
                "target",
                "这类承诺没有目标值");
        must(negative(baseline), "baseline-wrong", "baseline", "的基数不能为负数");
        must(comparator == Comparator.EQUAL && same(baseline, target), "baseline-wrong", "baseline", "的基数不能与目标值相同");
        should(
                baseline != null && (comparator == Comparator.RECURRING || comparator == Comparator.COMPLETE),
                "baseline-dropped",
                "baseline",
                "这类承诺没有基数，生成方案时略去基数");
    }

    private void promise() {
        var comparator = indicator.comparator();
        must(
                comparator == Comparator.RECURRING && indicator.period() == null,
                "period-missing",
                "period",
                "须写明每日、每周、每月、每季度或每年");
        should(
                indicator.period() != null && comparator != Comparator.RECURRING && comparator != Comparator.AT_MOST,
                "period-dropped",
                "period",
                "不是按期重复的承诺，生成方案时略去周期");
        should(
                comparator == Comparator.PENDING && Decider.of(task, indicator) == null,
                "decider-assumed",
                "sources",
                "的目标尚未明确，原文没有写由谁下达，将记作“" + Decider.SOMEBODY + "”");
        should(
                comparator.numeric() && DraftCheck.blank(indicator.unit()),
                "unit-missing",
                "unit",
                "没有单位，将记作“" + MeasureDraft.unit(indicator) + "”");
    }

    private void due() {
        var due = indicator.due() == null ? task.due() : indicator.due();
        if (due == null) {
            return;
        }
        var day = DueDay.of(due, frame.year());
        must(day == null && (due.year() != null || frame.year() != null), "due-wrong", "due", "的完成时限不是一个日期");
        must(
                day != null && !frame.holds(day),
                "due-outside",
                "due",
                "的完成时限 " + day + " 不在方案起止日期之内（" + frame.startsOn() + " 至 " + frame.endsOn() + "）");
    }

    private void must(boolean wrong, String code, String field, String detail) {
        points.must(wrong, code, indicator.span(), i, field(field), named() + detail);
    }

    private void should(boolean doubtful, String code, String field, String detail) {
        points.should(doubtful, code, indicator.span(), i, field(field), named() + detail);
    }

    private String field(String field) {
        return DraftCheck.field(i, "indicators[" + j + "]." + field);
    }

    private String named() {
        return DraftCheck.name(task, i) + "的指标“" + indicator.name() + "”";
    }

    private static boolean tooLong(BigDecimal number) {
        return number != null
                && (number.precision() - number.scale() > INTEGER
                        || number.stripTrailingZeros().scale() > FRACTION);
    }

    private static boolean negative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
