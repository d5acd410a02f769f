package io.shishi.paper.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holidays and make-up days as the State Council announced them, from a file that each release brings up to date. */
final class OfficialDays {

    private static final Map<Integer, List<CalendarDay>> BY_YEAR = read();

    private OfficialDays() {}

    static boolean areKnown(int year) {
        return BY_YEAR.containsKey(year);
    }

    static List<CalendarDay> of(int year) {
        return BY_YEAR.getOrDefault(year, List.of());
    }

    static Map<Integer, List<CalendarDay>> all() {
        return BY_YEAR;
    }

    private static Map<Integer, List<CalendarDay>> read() {
        try (var file = OfficialDays.class.getResourceAsStream("/paper/work-calendar.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().flatMap(OfficialDays::days).collect(Collectors.groupingBy(day -> day.on()
                    .getYear()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line is a first day, a last day, a kind and a festival. */
    private static Stream<CalendarDay> days(String line) {
        var parts = line.split(",");
        var kind = DayKind.valueOf(parts[2]);
        return LocalDate.parse(parts[0])
                .datesUntil(LocalDate.parse(parts[1]).plusDays(1))
                .map(day -> new CalendarDay(day, kind, parts[3]));
    }
}
