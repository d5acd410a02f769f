package io.shishi.light.rule;

import io.shishi.plan.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The accepted figures of an indicator in the order of their rounds, each as the value that is compared. */
record Figures(List<RoundFact> rounds, Promise promise) {

    static Figures of(IndicatorFacts facts) {
        var figures = new ArrayList<RoundFact>();
        var sum = BigDecimal.ZERO;
        for (var round : facts.rounds()) {
            if (round.value() == null) {
                continue;
            }
            sum = sum.add(round.value());
            figures.add(facts.promise().sums() ? round.with(sum) : round);
        }
        return new Figures(figures, facts.promise());
    }

    BigDecimal latest() {
        return rounds.isEmpty() ? null : rounds.getLast().value();
    }

    /** The first figure above a ceiling; or the last figure where a standing zero is not zero. */
    RoundFact broken() {
        if (promise.comparator() == Comparator.ZERO) {
            return rounds.isEmpty() || latest().signum() == 0 ? null : rounds.getLast();
        }
        return rounds.stream().filter(round -> over(round.value())).findFirst().orElse(null);
    }

    private boolean over(BigDecimal value) {
        int order = value.compareTo(promise.target());
        return promise.strict() ? order >= 0 : order > 0;
    }
}
