package io.shishi.reader;

import io.shishi.reader.check.DueDay;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.draft.Due;
import io.shishi.reader.text.Block;
import io.shishi.reader.text.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes the plan's terms: title and year as read, its year from first to last day, number and day of issue. */
final class TermsReading {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_LINE = 60;

    /** Alone on its line; in a sentence it is some other document's. */
    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s　]*([\\p{IsHan}]{2,20}[〔\\[（(【][\\s]*(20\\d\\d)[\\s]*[〕\\]）)】]\\s*第?\\d{1,5}号)[\\s　]*$");

    private static final Pattern DAY = Pattern.compile("^[\\s　]*(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日[\\s　]*$");

    private TermsReading() {}

    static DraftTerms of(SourceText source, Draft draft) {
        var number = line(source, NUMBER);
        var issued = line(source, DAY).flatMap(TermsReading::day);
        var year = draft.plan().year() != null
                ? draft.plan().year()
                : number.map(found -> Integer.valueOf(found.group(2)))
                        .or(() -> issued.map(LocalDate::getYear))
                        .orElse(null);
        return new DraftTerms(
                cut(draft.plan().title()),
                year != null && year >= 2000 && year <= 2100 ? year : null,
                year == null ? null : LocalDate.of(year, 1, 1),
                year == null ? null : ends(draft, year),
                number.map(found -> found.group(1).replaceAll("\\s", "")).orElse(null),
                issued.orElse(null));
    }

    /** The end of the year, or later where something is due later. */
    private static LocalDate ends(Draft draft, int year) {
        var end = LocalDate.of(year, 12, 31);
        var last = draft.tasks().stream()
                .flatMap(TermsReading::dues)
                .map(due -> DueDay.of(due, year))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(end);
        return last.isAfter(end) && last.getYear() - year <= 2 ? LocalDate.of(last.getYear(), 12, 31) : end;
    }

    private static Stream<Due> dues(DraftTask task) {
        return Stream.concat(
                        Stream.ofNullable(task.due()),
                        task.indicators().stream().map(indicator -> indicator.due()))
                .filter(Objects::nonNull);
    }

    private static Optional<MatchResult> line(SourceText source, Pattern pattern) {
        return source.blocks().stream()
                .map(Block::span)
                .filter(span -> span.length() <= LONGEST_LINE)
                .map(span -> pattern.matcher(source.at(span)))
                .filter(found -> found.find())
                .map(found -> found.toMatchResult())
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String cut(String title) {
        if (title == null || title.isBlank()) {
            return null;
        }
        var tidy = title.strip();
        return tidy.length() <= LONGEST_TITLE ? tidy : tidy.substring(0, LONGEST_TITLE);
    }
}
