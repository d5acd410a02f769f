package io.shishi.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    /** May 2026: holidays from Friday the 1st to Tuesday the 5th, work on Saturday the 9th. */
    private static final WorkingDays MAY =
            new WorkingDays(Set.of(on("01"), on("02"), on("03"), on("04"), on("05")), Set.of(on("09")));

    @Test
    void a_week_has_five_working_days() {
        var days = WorkingDays.weekdays();
        assertTrue(days.isWorking(LocalDate.parse("2026-11-20")));
        assertFalse(days.isWorking(LocalDate.parse("2026-11-21")));
        assertEquals(LocalDate.parse("2026-11-27"), days.plus(LocalDate.parse("2026-11-20"), 5));
    }

    @Test
    void holidays_are_left_out_and_make_up_days_count() {
        assertFalse(MAY.isWorking(on("05")));
        assertTrue(MAY.isWorking(on("09")));
        assertEquals(on("08"), MAY.plus(LocalDate.parse("2026-04-30"), 3));
        assertEquals(on("09"), MAY.plus(LocalDate.parse("2026-04-30"), 4));
        assertEquals(on("11"), MAY.plus(on("09"), 1));
        assertEquals(LocalDate.parse("2026-04-30"), MAY.minus(on("06"), 1));
    }

    @Test
    void no_days_on_is_the_day_itself_or_the_next_working_day() {
        assertEquals(on("06"), MAY.plus(on("06"), 0));
        assertEquals(on("06"), MAY.plus(on("02"), 0));
        assertEquals(LocalDate.parse("2026-04-30"), MAY.minus(on("02"), 0));
    }

    @Test
    void days_are_counted_after_the_one_up_to_the_other() {
        assertEquals(0, MAY.between(on("01"), on("05")));
        assertEquals(4, MAY.between(LocalDate.parse("2026-04-30"), on("10")));
        assertEquals(-4, MAY.between(on("10"), LocalDate.parse("2026-04-30")));
    }

    @Test
    void counting_on_and_back_are_one_anothers_inverse() {
        var start = on("06");
        for (var n = 1; n < 60; n++) {
            assertEquals(n, MAY.between(start, MAY.plus(start, n)));
            assertEquals(start, MAY.minus(MAY.plus(start, n), n));
        }
    }

    @Test
    void a_day_ends_at_six() {
        assertEquals(Instant.parse("2026-05-06T10:00:00Z"), WorkingDays.endOf(on("06")));
    }

    private static LocalDate on(String day) {
        return LocalDate.parse("2026-05-" + day);
    }
}
