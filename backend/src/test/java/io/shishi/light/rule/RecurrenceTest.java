package io.shishi.light.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    @Test
    void a_month_is_kept_when_its_figure_reaches_what_was_promised() {
        var monthly =
                each(Period.MONTHLY).target("4").figure(1, "4").figure(2, "3").figure(3, "9");

        assertEquals(counts(2, 3, 12), counts(monthly, "2026-03-31"));
        assertEquals(counts(1, 1, 12), counts(monthly, "2026-02-27"));
        assertEquals(counts(0, 0, 12), counts(monthly, "2026-01-30"));
    }

    @Test
    void once_is_enough_where_no_number_was_promised() {
        assertEquals(counts(1, 1, 12), counts(each(Period.MONTHLY).figure(1, "1"), "2026-01-31"));
    }

    @Test
    void a_month_without_a_figure_was_not_kept() {
        var monthly = each(Period.MONTHLY).figure(1, "1").figure(3, "1");

        assertEquals(counts(2, 3, 12), counts(monthly, "2026-03-31"));
        assertFalse(of(monthly, "2026-03-31").last().missed());
        assertTrue(of(monthly, "2026-02-28").last().missed());
    }

    @Test
    void days_are_counted_within_the_month_that_reports_them() {
        var daily = each(Period.DAILY).figure(1, "31").figure(2, "27").figure(3, "40");

        assertEquals(counts(31 + 27 + 31, 31 + 28 + 31, 365), counts(daily, "2026-03-31"));
    }

    @Test
    void weeks_belong_to_the_month_in_which_they_end() {
        assertEquals(counts(4, 4, 52), counts(each(Period.WEEKLY).figure(1, "4"), "2026-01-31"));
        assertEquals(counts(3, 4, 52), counts(each(Period.WEEKLY).figure(1, "3"), "2026-01-31"));
    }

    @Test
    void a_quarter_is_over_with_its_last_month_and_kept_by_any_of_them() {
        var quarterly = each(Period.QUARTERLY)
                .figure(1, "0")
                .figure(2, "1")
                .figure(3, "0")
                .figure(4, "1");

        assertEquals(counts(0, 0, 4), counts(quarterly, "2026-02-28"));
        assertEquals(counts(1, 1, 4), counts(quarterly, "2026-03-31"));
        assertEquals(counts(1, 1, 4), counts(quarterly, "2026-05-31"));
    }

    @Test
    void a_year_is_over_once() {
        var yearly = each(Period.YEARLY).figure(4, "1").figure(12, "0");

        assertEquals(counts(0, 0, 1), counts(yearly, "2026-11-30"));
        assertEquals(counts(1, 1, 1), counts(yearly, "2026-12-31"));
    }

    @Test
    void a_running_total_is_split_into_what_each_month_added() {
        var monthly = each(Period.MONTHLY)
                .aggregation(Aggregation.CUMULATIVE)
                .target("2")
                .figure(1, "2")
                .figure(2, "3")
                .figure(4, "5");

        assertEquals(counts(2, 4, 12), counts(monthly, "2026-04-30"));
    }

    @Test
    void a_level_is_kept_where_the_last_figure_of_the_period_reaches_it() {
        var quarterly = each(Period.QUARTERLY)
                .aggregation(Aggregation.LATEST)
                .target("90")
                .figure(1, "95")
                .figure(3, "89");
        var daily =
                each(Period.DAILY).aggregation(Aggregation.LATEST).target("90").figure(1, "95");

        assertEquals(counts(0, 1, 4), counts(quarterly, "2026-03-31"));
        assertEquals(counts(31, 31, 365), counts(daily, "2026-01-31"));
    }

    @Test
    void what_comes_after_the_due_date_is_not_asked_for() {
        assertEquals(
                counts(1, 1, 6), counts(each(Period.MONTHLY).dueOn("2026-06-30").figure(1, "1"), "2026-01-31"));
        assertEquals(
                counts(16, 16, 16),
                counts(each(Period.DAILY).dueOn("2026-01-16").figure(1, "16"), "2026-01-31"));
    }

    private static SomeIndicator each(Period period) {
        return SomeIndicator.of("recurring").aggregation(Aggregation.PER_PERIOD).every(period);
    }

    private static Recurrence of(SomeIndicator indicator, String day) {
        return Recurrence.of(indicator.facts(), LocalDate.parse(day));
    }

    private static String counts(SomeIndicator indicator, String day) {
        var recurrence = of(indicator, day);
        return counts(recurrence.kept(), recurrence.elapsed(), recurrence.total());
    }

    private static String counts(int kept, int elapsed, int total) {
        return kept + " of " + elapsed + ", " + total + " in all";
    }
}
