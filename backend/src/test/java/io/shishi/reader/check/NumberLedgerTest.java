package io.shishi.reader.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.reader.check.NumberPlace.Kind;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.draft.Ignored;
import io.shishi.reader.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberLedgerTest {

    private static final String TEXT =
            """
            云岫县2026年重点民生实事实施方案
            一、重点任务
            1.新建公厕12座，改造户厕1,350户，覆盖率达到95.5%（县住建局牵头）。
            2.推广5G应用，新建4G、5G基站29个（县工信局牵头）。
            """;

    @Test
    void every_number_of_a_task_has_one_place() {
        var draft = SomeDraft.read(TEXT);
        var numbers = NumberLedger.of(TEXT, draft, draft);
        assertEquals(List.of("12", "1,350", "95.5", "5", "4", "5", "29"), texts(numbers));
        assertEquals(
                List.of(0, 1, 2),
                numbers.stream().limit(3).map(NumberPlace::indicator).toList());
        assertEquals(Kind.OTHER, numbers.get(3).kind());
        assertEquals(draft.coverage(), NumberLedger.coverage(numbers));
    }

    @Test
    void a_task_that_is_taken_away_leaves_its_numbers_open() {
        var read = SomeDraft.read(TEXT);
        var numbers = NumberLedger.of(TEXT, without(read, List.of()), read);
        assertEquals(3, NumberLedger.coverage(numbers).missed());
        assertTrue(numbers.stream().limit(3).allMatch(number -> number.task() == null));
    }

    @Test
    void what_a_person_set_aside_counts_as_other() {
        var read = SomeDraft.read(TEXT);
        var span = read.tasks().getFirst().span();
        var numbers = NumberLedger.of(TEXT, without(read, List.of(new Ignored(span, "略"))), read);
        assertEquals(0, NumberLedger.coverage(numbers).missed());
        assertEquals(Kind.OTHER, numbers.getFirst().kind());
    }

    @Test
    void an_indicator_that_a_person_took_out_leaves_its_number_open() {
        var read = SomeDraft.read(TEXT);
        var first = read.tasks().getFirst();
        var fewer = new DraftTask(
                first.section(),
                first.category(),
                first.number(),
                first.title(),
                first.text(),
                first.span(),
                first.lead(),
                first.cooperating(),
                first.due(),
                first.indicators().subList(1, 3),
                first.otherNumbers(),
                first.sources());
        var edited = new Draft(
                read.plan(),
                read.mechanism(),
                List.of(fewer, read.tasks().get(1)),
                read.warnings(),
                List.of(),
                read.coverage());
        var numbers = NumberLedger.of(TEXT, edited, read);
        assertEquals(List.of("12"), missed(numbers));
        assertEquals(0, numbers.getFirst().task());
    }

    @Test
    void spans_beyond_the_text_do_no_harm() {
        var draft = SomeDraft.read(TEXT);
        var beyond = without(draft, List.of(new Ignored(new Span(5, 1_000_000), "")));
        assertEquals(
                0, NumberLedger.coverage(NumberLedger.of(TEXT, beyond, draft)).missed());
    }

    private static Draft without(Draft draft, List<Ignored> ignored) {
        return new Draft(
                draft.plan(),
                draft.mechanism(),
                draft.tasks().subList(1, draft.tasks().size()),
                draft.warnings(),
                List.of(),
                draft.coverage(),
                ignored);
    }

    private static List<String> texts(List<NumberPlace> numbers) {
        return numbers.stream().map(NumberPlace::text).toList();
    }

    private static List<String> missed(List<NumberPlace> numbers) {
        return texts(
                numbers.stream().filter(number -> number.kind() == Kind.MISSED).toList());
    }
}
