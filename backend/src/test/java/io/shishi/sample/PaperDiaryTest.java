package io.shishi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.shared.time.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whenever the sample is loaded, its papers have a past and none of them a future. */
class PaperDiaryTest {

    private static final List<SamplePaper> STORY = SampleFiles.papers("county");

    static Stream<LocalDate> every_day_of_a_quarter() {
        return LocalDate.parse("2026-11-01").datesUntil(LocalDate.parse("2027-02-01"));
    }

    @ParameterizedTest
    @MethodSource("every_day_of_a_quarter")
    void it_is_written_in_working_hours_up_to_now(LocalDate today) {
        var now = today.atTime(10, 0).atZone(Calendar.ZONE).toInstant();

        var entries = PaperDiary.of(STORY, SampleYear.around(today), now);

        assertFalse(entries.isEmpty());
        for (var entry : entries) {
            assertTrue(entry.at().isBefore(now));
            var day = Calendar.day(entry.at()).getDayOfWeek();
            assertTrue(day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY, () -> entry.at() + " is no working day");
        }
    }

    @ParameterizedTest
    @MethodSource("every_day_of_a_quarter")
    void a_paper_is_issued_before_anything_is_done_about_it(LocalDate today) {
        var now = today.atTime(23, 0).atZone(Calendar.ZONE).toInstant();
        var issued = new HashSet<SamplePaper>();

        for (var entry : PaperDiary.of(STORY, SampleYear.around(today), now)) {
            assertTrue(entry.step() == null ? issued.add(entry.paper()) : issued.contains(entry.paper()));
        }
        assertEquals(STORY.size(), issued.size());
    }
}
