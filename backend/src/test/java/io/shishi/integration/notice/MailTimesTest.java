package io.shishi.integration.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTimesTest {

    /** The holidays of October 2026, and the Saturday that makes up for them. */
    private static final WorkingDays DAYS = new WorkingDays(
            Set.copyOf(LocalDate.parse("2026-10-01")
                    .datesUntil(LocalDate.parse("2026-10-09"))
                    .toList()),
            Set.of(LocalDate.parse("2026-10-10")));

    private static LocalDateTime next(MailTimes times, String now) {
        var moment = LocalDateTime.parse(now).atZone(Calendar.ZONE).toInstant();
        return times.next(moment, DAYS).orElseThrow().atZone(Calendar.ZONE).toLocalDateTime();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T07:00, 2026-03-04T08:30",
        "2026-03-04T08:30, 2026-03-04T08:30",
        "2026-03-04T08:31, 2026-03-05T08:30",
        "2026-03-06T12:00, 2026-03-09T08:30",
        "2026-03-07T08:00, 2026-03-09T08:30",
        "2026-09-30T18:00, 2026-10-09T08:30",
        "2026-10-09T18:00, 2026-10-10T08:30"
    })
    void a_digest_leaves_at_its_time_on_working_days(String now, String next) {
        assertEquals(LocalDateTime.parse(next), next(MailTimes.USUAL, now));
    }

    @Test
    void a_digest_leaves_on_days_of_rest_too_if_that_is_wanted() {
        var times = new MailTimes(MailChoice.DIGEST, LocalTime.of(9, 0), null, null, false);
        assertEquals(LocalDateTime.parse("2026-10-01T09:00"), next(times, "2026-09-30T18:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T12:00, 2026-03-04T12:00",
        "2026-03-04T19:59, 2026-03-04T19:59",
        "2026-03-04T20:00, 2026-03-05T07:30",
        "2026-03-05T07:29, 2026-03-05T07:30",
        "2026-03-06T23:00, 2026-03-09T07:30",
        "2026-03-08T12:00, 2026-03-09T07:30"
    })
    void what_leaves_at_once_waits_for_the_quiet_hours_and_days_of_rest_to_end(String now, String next) {
        var times =
                new MailTimes(MailChoice.AT_ONCE, LocalTime.of(8, 30), LocalTime.of(20, 0), LocalTime.of(7, 30), true);
        assertEquals(LocalDateTime.parse(next), next(times, now));
    }

    @Test
    void quiet_hours_may_lie_within_a_day_or_be_none() {
        var noon =
                new MailTimes(MailChoice.AT_ONCE, LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 0), true);
        assertEquals(LocalDateTime.parse("2026-03-04T14:00"), next(noon, "2026-03-04T13:00"));
        assertEquals(LocalDateTime.parse("2026-03-09T00:00"), next(noon, "2026-03-07T13:00"));
        var never = new MailTimes(MailChoice.AT_ONCE, LocalTime.of(8, 30), null, null, false);
        assertEquals(LocalDateTime.parse("2026-03-07T03:00"), next(never, "2026-03-07T03:00"));
    }

    @Test
    void who_wants_no_mail_gets_none() {
        var times = new MailTimes(MailChoice.NEVER, LocalTime.of(8, 30), null, null, true);
        assertTrue(times.next(
                        LocalDateTime.parse("2026-03-04T12:00")
                                .atZone(Calendar.ZONE)
                                .toInstant(),
                        DAYS)
                .isEmpty());
    }
}
