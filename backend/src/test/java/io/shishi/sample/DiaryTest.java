package io.shishi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.sample.Act.Deed;
import io.shishi.shared.time.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiaryTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-06", "2026-11-21", "2026-12-05", "2027-03-01", "2028-02-29"})
    void whatever_the_day_the_eleventh_round_is_open_and_the_tenth_was_due(String day) {
        var today = LocalDate.parse(day);
        var year = SampleYear.around(today);
        assertTrue(year.dueDay(10).isBefore(today));
        assertFalse(year.openDayOfNow().isAfter(today));
        assertFalse(year.dueDay(11).isBefore(today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-06", "2026-11-07", "2026-11-21", "2027-03-05"})
    void everything_is_done_in_the_order_of_time_and_nothing_in_the_future(String day) {
        var now = LocalDate.parse(day).atTime(0, 30).atZone(Calendar.ZONE).toInstant();
        for (var name : List.of("county", "district")) {
            var before = Instant.MIN;
            for (var act : diary(name, now)) {
                assertFalse(act.at().isBefore(before), act.toString());
                assertTrue(act.at().isBefore(now), act.toString());
                before = act.at();
            }
        }
    }

    @Test
    void a_report_is_written_submitted_signed_and_accepted() {
        assertEquals(
                List.of(Deed.WRITE, Deed.SUBMIT, Deed.SIGN, Deed.ACCEPT), deeds("county", "province/1.(3)", "fl", 1));
    }

    @Test
    void an_agency_without_a_signer_signs_nothing() {
        assertEquals(List.of(Deed.WRITE, Deed.SUBMIT, Deed.ACCEPT), deeds("county", "county/4", "jtj", 1));
    }

    @Test
    void what_the_office_returned_is_written_and_signed_again() {
        assertEquals(
                List.of(
                        Deed.WRITE,
                        Deed.SUBMIT,
                        Deed.SIGN,
                        Deed.SEND_BACK,
                        Deed.WRITE,
                        Deed.SUBMIT,
                        Deed.SIGN,
                        Deed.ACCEPT),
                deeds("county", "province/4.(1)", "wjj", 3));
    }

    @Test
    void an_amendment_goes_the_whole_way_again() {
        assertEquals(
                List.of(
                        Deed.WRITE,
                        Deed.SUBMIT,
                        Deed.SIGN,
                        Deed.ACCEPT,
                        Deed.AMEND,
                        Deed.WRITE,
                        Deed.SUBMIT,
                        Deed.SIGN,
                        Deed.ACCEPT),
                deeds("county", "province/7.(2)", "cl", 7));
    }

    @Test
    void a_missing_report_is_never_begun() {
        assertEquals(List.of(), deeds("county", "province/10.(3)", "gxj", 10));
    }

    private static List<Deed> deeds(String name, String task, String agency, int round) {
        return diary(name, Instant.parse("2026-11-21T04:00:00Z")).stream()
                .filter(act -> act.task().equals(task) && act.agency().equals(agency) && act.round() == round)
                .map(Act::deed)
                .toList();
    }

    private static List<Act> diary(String name, Instant now) {
        return Diary.of(SampleFiles.plan(name), SampleFiles.reports(name), SampleYear.around(Calendar.day(now)), now);
    }
}
