package io.shishi.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What an indicator promises once a decision is applied to it. */
record RevisedTerms(Indicator indicator, TargetChange change) implements IndicatorTerms {

    /** What it promises as it stands. */
    static RevisedTerms none(Indicator indicator) {
        return new RevisedTerms(
                indicator, new TargetChange(null, null, null, null, null, null, null, null, null, null, null));
    }

    @Override
    public String name() {
        return indicator.name;
    }

    @Override
    public Comparator comparator() {
        return or(change.comparator(), indicator.comparator);
    }

    @Override
    public BigDecimal baseline() {
        return or(change.baseline(), indicator.baseline);
    }

    /** The old number means nothing any more where the promise becomes one of another kind. */
    @Override
    public BigDecimal target() {
        return or(change.target(), comparator().numeric() == indicator.comparator.numeric() ? indicator.target : null);
    }

    @Override
    public boolean exact() {
        return indicator.exact && comparator() == Comparator.EQUAL;
    }

    @Override
    public boolean strict() {
        return indicator.strict && comparator() == indicator.comparator;
    }

    @Override
    public String unit() {
        return change.measureId() == null ? or(change.unit(), indicator.unit) : change.unit();
    }

    @Override
    public Period period() {
        return or(change.period(), indicator.period);
    }

    @Override
    public LocalDate dueOn() {
        return or(change.dueOn(), indicator.dueOn);
    }

    @Override
    public BigDecimal weight() {
        return indicator.weight;
    }

    @Override
    public UUID measureId() {
        return change.measureId() != null || indicator.measure == null ? change.measureId() : indicator.measure.id;
    }

    @Override
    public String pendingDecider() {
        return comparator() == Comparator.PENDING ? indicator.pendingDecider : null;
    }

    @Override
    public LocalDate pendingSince() {
        return indicator.pendingSince;
    }

    @Override
    public String clauseText() {
        return indicator.clauseText;
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
