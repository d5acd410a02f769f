package io.shishi.plan;

import io.shishi.shared.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a promise, by field: each kind of promise needs some things and has no use for others. */
final class PromiseCheck {

    private final IndicatorTerms terms;
    private final Measure measure;
    private final List<Violation> violations = new ArrayList<>();

    private PromiseCheck(IndicatorTerms terms, Measure measure) {
        this.terms = terms;
        this.measure = measure;
    }

    static List<Violation> of(IndicatorTerms terms, Measure measure, Plan plan, String clause) {
        var check = new PromiseCheck(terms, measure);
        check.numbers();
        check.measure();
        check.period();
        check.words(clause);
        check.days(plan);
        return check.violations;
    }

    private void numbers() {
        switch (terms.comparator()) {
            case AT_LEAST, EQUAL, AT_MOST -> {
                refuse(terms.target() == null, "target", "须填目标值；上级尚未明确的，比较方式选“pending”");
                refuse(negative(terms.target()), "target", "目标值不能为负数");
                refuse(
                        terms.comparator() == Comparator.EQUAL && same(terms.baseline(), terms.target()),
                        "baseline",
                        "基数不能与目标值相同");
                refuse(measure != null && measure.ratio && above(terms.target(), HUNDRED), "target", "比率的目标值不能超过 100%");
            }
            case ZERO -> {
                refuse(terms.target() != null && terms.target().signum() != 0, "target", "清零的目标值只能是 0");
                refuse(negative(terms.baseline()), "baseline", "基数不能为负数");
            }
            case RECURRING -> {
                refuse(terms.target() != null && terms.target().signum() <= 0, "target", "每期的次数须大于 0");
                refuse(terms.baseline() != null, "baseline", "按期重复的承诺没有基数");
            }
            case COMPLETE, PENDING -> refuse(terms.target() != null, "target", "这类承诺没有目标值");
        }
        refuse(terms.exact() && terms.comparator() != Comparator.EQUAL, "exact", "只有“=”可以要求不多不少");
        refuse(
                terms.strict() && terms.comparator() != Comparator.AT_LEAST && terms.comparator() != Comparator.AT_MOST,
                "strict",
                "只有“>=”和“<=”可以要求超过或低于");
    }

    private void measure() {
        switch (terms.comparator()) {
            case COMPLETE -> refuse(measure != null, "measureId", "建成类承诺按节点计算，不需要数据项");
            case PENDING -> {}
            default -> refuse(measure == null, "measureId", "须选择数据项");
        }
        refuse(
                measure != null && terms.unit() != null && !terms.unit().equals(measure.unit),
                "unit",
                measure == null ? "" : "须与数据项的单位“" + measure.unit + "”一致");
    }

    private void period() {
        switch (terms.comparator()) {
            case RECURRING -> refuse(terms.period() == null, "period", "须写明每日、每周、每月、每季度或每年");
            case AT_MOST -> {}
            default -> refuse(terms.period() != null, "period", "只有按期重复的承诺和分期控制的上限有周期");
        }
    }

    private void words(String clause) {
        var pending = terms.comparator() == Comparator.PENDING;
        refuse(pending && blank(terms.pendingDecider()), "pendingDecider", "须写明由谁下达");
        refuse(!pending && terms.pendingDecider() != null, "pendingDecider", "目标已明确，不需要下达单位");
        refuse(
                terms.clauseText() != null && !clause.contains(terms.clauseText()),
                "clauseText",
                "条款原文中没有这段文字，须与原文一字不差");
    }

    private void days(Plan plan) {
        refuse(
                terms.dueOn() != null
                        && (terms.dueOn().isBefore(plan.startsOn)
                                || terms.dueOn().isAfter(plan.endsOn)),
                "dueOn",
                "完成时限须在方案起止日期之内（" + plan.startsOn + " 至 " + plan.endsOn + "）");
    }

    private void refuse(boolean wrong, String field, String message) {
        if (wrong) {
            violations.add(new Violation(field, message));
        }
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static boolean negative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static boolean above(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
