package io.shishi.plan;

import io.shishi.shared.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a decision may change about a promise. */
final class Revisable {

    private Revisable() {}

    static List<Violation> check(Indicator indicator, TargetChange body, IndicatorTerms terms) {
        var violations = new ArrayList<Violation>();
        var pending = indicator.comparator == Comparator.PENDING;
        if (!pending
                && terms.comparator() != indicator.comparator
                && !(counted(indicator.comparator) && counted(terms.comparator()))) {
            violations.add(new Violation("comparator", "只有待明确的目标可以改成另一类承诺"));
        }
        if (pending && terms.comparator() == Comparator.PENDING) {
            violations.add(new Violation("comparator", "须写明目标明确后的比较方式"));
        }
        if (!pending
                && body.measureId() != null
                && !body.measureId().equals(indicator.measure == null ? null : indicator.measure.id)) {
            violations.add(new Violation("measureId", "已有数据的指标不能换数据项"));
        }
        var stages = body.milestones() == null ? 0 : body.milestones().size();
        if (pending && terms.comparator() == Comparator.COMPLETE && stages == 0) {
            violations.add(new Violation("milestones", "建成类承诺须有节点"));
        }
        if (stages > 0 && !(pending && terms.comparator() == Comparator.COMPLETE)) {
            violations.add(new Violation("milestones", "节点不随目标调整而改"));
        }
        return violations;
    }

    static boolean changes(Indicator indicator, IndicatorTerms terms) {
        return indicator.comparator != terms.comparator()
                || !alike(indicator.target, terms.target())
                || !alike(indicator.baseline, terms.baseline())
                || indicator.period != terms.period()
                || !indicator.dueOn.equals(terms.dueOn());
    }

    private static boolean counted(Comparator comparator) {
        return comparator.numeric() || comparator == Comparator.ZERO;
    }

    private static boolean alike(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
