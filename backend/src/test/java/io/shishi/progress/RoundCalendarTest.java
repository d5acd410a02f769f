package io.shishi.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.shishi.plan.Period;
import io.shishi.plan.Plan;
import io.shishi.shared.time.Calendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundCalendarTest {

    private static Plan plan(String starts, String ends) {
        return new Plan(null, "方案", 2026, LocalDate.parse(starts), LocalDate.parse(ends));
    }

    private static String window(Round round) {
        return "%s~%s opens %s due %s closes %s"
                .formatted(
                        round.fromOn,
                        round.toOn,
                        Calendar.local(round.opensAt).toLocalDate(),
                        Calendar.local(round.dueAt),
                        Calendar.local(round.closesAt).toLocalDate());
    }

    @Test
    void a_year_has_twelve_months() {
        var rounds = RoundCalendar.of(plan("2026-01-01", "2026-12-31"));
        assertEquals(12, rounds.size());
        assertEquals(
                "2026-01-01~2026-01-31 opens 2026-01-27 due 2026-02-05T23:59:59+08:00 closes 2026-02-15",
                window(rounds.getFirst()));
        assertEquals(
                "2026-02-01~2026-02-28 opens 2026-02-24 due 2026-03-05T23:59:59+08:00 closes 2026-03-15",
                window(rounds.get(1)));
        assertEquals(12, rounds.getLast().ordinal);
    }

    @Test
    void the_last_round_ends_with_the_plan_and_is_due_when_its_month_would_be() {
        var last = RoundCalendar.of(plan("2026-03-10", "2026-12-15")).getLast();
        assertEquals(
                "2026-12-01~2026-12-15 opens 2026-12-27 due 2027-01-05T23:59:59+08:00 closes 2027-01-15", window(last));
    }

    @Test
    void quarters_and_weeks_are_laid_out_alike() {
        var quarterly = plan("2026-01-01", "2026-12-31");
        quarterly.cycle = Period.QUARTERLY;
        quarterly.dueDay = 10;
        assertEquals(
                List.of("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"),
                RoundCalendar.of(quarterly).stream()
                        .map(it -> it.toOn.toString())
                        .toList());
        assertEquals(
                "2026-04-10T23:59:59+08:00",
                Calendar.local(RoundCalendar.of(quarterly).getFirst().dueAt).toString());
        var weekly = plan("2026-01-01", "2026-01-31");
        weekly.cycle = Period.WEEKLY;
        weekly.dueDay = 1;
        weekly.opensDaysBeforeEnd = 0;
        var first = RoundCalendar.of(weekly).getFirst();
        assertEquals(
                "2026-01-01~2026-01-04 opens 2026-01-05 due 2026-01-05T23:59:59+08:00 closes 2026-01-15",
                window(first));
    }

    @Test
    void what_was_due_before_the_plan_came_into_force_is_reported_with_the_first_round_that_was_not() {
        var plan = plan("2026-01-01", "2026-12-31");
        plan.inForceAt = Calendar.startOf(LocalDate.of(2026, 4, 20));
        var rounds = RoundCalendar.of(plan);
        assertEquals(9, rounds.size());
        assertEquals(LocalDate.of(2026, 1, 1), rounds.getFirst().fromOn);
        assertEquals(LocalDate.of(2026, 4, 30), rounds.getFirst().toOn);
        assertEquals(1, rounds.getFirst().ordinal);
    }
}
