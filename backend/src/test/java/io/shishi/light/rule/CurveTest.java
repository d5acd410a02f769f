package io.shishi.light.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final List<LocalDate> ENDS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(2026, month).atEndOfMonth())
            .toList();

    @Test
    void expected_is_drawn_to_the_end_of_the_year_and_reported_as_far_as_figures_speak() {
        var curve = curve(SomeIndicator.of(">=").target("100").figure(3, "20").figure(6, "40"), "2026-08-10");

        assertEquals(new BigDecimal("50"), curve.get(5).expected());
        assertEquals(new BigDecimal("100"), curve.get(11).expected());
        assertEquals(new BigDecimal("20"), curve.get(2).reported());
        assertNull(curve.get(3).reported());
        assertEquals(new BigDecimal("40"), curve.get(5).reported());
        assertNull(curve.get(11).reported());
    }

    @Test
    void milestones_and_standing_promises_count_as_they_do_in_progress() {
        var deliverable = SomeIndicator.of("complete")
                .milestone("前期", "1", "2026-03-31", "2026-04-15")
                .milestone("投用", "1", "2026-12-31", null);
        var zero = SomeIndicator.of("zero").figure(3, "0").figure(4, "2");
        var curve = Curve.of(
                List.of(new Curve.Part(BigDecimal.ONE, List.of(deliverable.facts(), zero.facts()))),
                ENDS,
                LocalDate.of(2026, 6, 1));

        assertEquals(new BigDecimal("50"), curve.get(1).expected());
        assertEquals(new BigDecimal("75"), curve.get(2).expected());
        assertEquals(new BigDecimal("50"), curve.get(2).reported());
        assertEquals(new BigDecimal("25"), curve.get(3).reported());
    }

    @Test
    void an_undecided_plan_has_no_curve() {
        assertNull(curve(SomeIndicator.of("pending"), "2026-06-01").get(5).expected());
    }

    private static List<CurvePoint> curve(SomeIndicator indicator, String today) {
        return Curve.of(
                List.of(new Curve.Part(BigDecimal.ONE, List.of(indicator.facts()))), ENDS, LocalDate.parse(today));
    }
}
