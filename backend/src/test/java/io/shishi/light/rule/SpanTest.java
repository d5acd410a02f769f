package io.shishi.light.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest(name = "{0} from {1} to {2}{3}: {4} is {5}%, met {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // upwards
                ">=, -, 5000, '', 0, 0, false",
                ">=, -, 5000, '', 2250, 45, false",
                ">=, -, 5000, '', 4999.9999, 99.999998, false",
                ">=, -, 5000, '', 5000, 100, true",
                ">=, -, 5000, '', 6000, 100, true",
                "=, -, 770, '', 770, 100, true",
                "=, -, 770, '', 800, 100, true",
                // with a baseline
                ">=, 650, 700, '', 650, 0, false",
                ">=, 650, 700, '', 675, 50, false",
                ">=, 650, 700, '', 700, 100, true",
                ">=, 650, 700, '', 600, 0, false",
                "=, 1100, 1150, '', 1125, 50, false",
                // more than the target
                ">=, -, 7, strict, 7, 100, false",
                ">=, -, 7, strict, 7.0001, 100, true",
                "=, 35, 30, strict, 30, 100, false",
                "=, 35, 30, strict, 29.9, 100, true",
                // exactly the target
                "=, -, 100, exact, 100, 100, true",
                "=, -, 100, exact, 100.0001, 99.9999, false",
                "=, -, 100, exact, 120, 80, false",
                "=, -, 100, exact, 250, 0, false",
                "=, 50, 100, exact, 75, 50, false",
                "=, 50, 40, exact, 40, 100, true",
                "=, 50, 40, exact, 39, 90, false",
                // downwards
                "=, 35, 30, '', 35, 0, false",
                "=, 35, 30, '', 32, 60, false",
                "=, 35, 30, '', 30, 100, true",
                "=, 35, 30, '', 28, 100, true",
                "=, 35, 30, '', 40, 0, false",
                // a level that is to be held
                ">=, 92, 90, '', 92, 100, true",
                ">=, 92, 90, '', 90, 100, true",
                ">=, 92, 90, '', 81, 90, false",
                ">=, 90, 90, '', 45, 50, false",
                "=, 90, 90, '', 90, 100, true",
                "=, 90, 90, '', 45, 50, false",
                "=, 90, 90, exact, 99, 90, false",
                "=, 0, 0, '', 0, 100, true",
                // down to nothing
                "zero, 3, -, '', 3, 0, false",
                "zero, 3, -, '', 1, 66.66666667, false",
                "zero, 3, -, '', 0, 100, true",
                "zero, 3, -, '', 5, 0, false",
            })
    void progress_runs_from_the_baseline_to_the_target(
            String sign, String baseline, String target, String mark, BigDecimal value, String percent, boolean met) {
        var indicator = SomeIndicator.of(sign);
        if (baseline != null) {
            indicator.baseline(baseline);
        }
        if (target != null) {
            indicator.target(target);
        }
        if (mark.equals("exact")) {
            indicator.exact();
        }
        if (mark.equals("strict")) {
            indicator.strict();
        }
        var span = Span.of(indicator.facts().promise());

        assertEquals(percent, span.progress(value).points(8).toPlainString());
        assertEquals(met, span.met(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5000, 0.45, 0, 2250",
        "0, 7, 0.33, 0, 3",
        "0, 7, 0.33, 4, 2.31",
        "35, 30, 0.5, 0, 32",
        "0, 3, 1, 0, 3"
    })
    void the_value_for_a_share_is_rounded_so_that_it_is_enough(
            BigDecimal from, BigDecimal to, BigDecimal share, int digits, BigDecimal value) {
        var span = new Span(from, to, false, false);

        assertEquals(0, value.compareTo(span.valueAt(new Share(share, BigDecimal.ONE), digits)));
    }
}
