package io.shishi.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.draft.NumberKind;
import io.shishi.reader.text.Fold;
import io.shishi.reader.text.SourceText;
import io.shishi.reader.text.Span;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No number of a task is lost and none has two places, tried on thousands of clauses; the seeds are fixed. */
class EveryNumberTest {

    private static final int TRIES = 4000;

    @Test
    void every_number_of_a_clause_has_exactly_one_place() {
        var any = new AnyClause(new Random(20261101));
        for (int i = 0; i < TRIES; i++) {
            check("一、重点任务\n1.新建学校1所" + any.clause() + "（县教育局牵头）\n2." + any.clause() + "（县民政局牵头）");
        }
    }

    @Test
    void so_it_is_in_text_that_makes_no_sense() {
        var any = new AnyClause(new Random(20261102));
        for (int i = 0; i < TRIES; i++) {
            check("一、重点任务\n1.新建学校1所" + any.noise() + "\n牵头单位：县教育局\n2.改造" + any.noise() + "（县民政局牵头）");
        }
    }

    @Test
    void so_it_is_where_points_are_counted_inside_a_paragraph() {
        var any = new AnyClause(new Random(20261103));
        for (int i = 0; i < TRIES; i++) {
            check("二、重点任务\n（一）县级实事（县民政局牵头）\n1.为民办事。①" + any.clause() + "；②" + any.clause() + "；③" + any.clause());
        }
    }

    @Test
    void a_number_that_no_rule_knows_comes_with_a_warning() {
        var any = new AnyClause(new Random(20261104));
        for (int i = 0; i < TRIES / 4; i++) {
            var draft = PlanReader.read(SourceText.plain("一、重点任务\n1.新建学校1所" + any.noise() + "（县教育局牵头）"));
            for (var task : draft.tasks()) {
                task.otherNumbers().stream()
                        .filter(it -> it.kind() == NumberKind.UNKNOWN)
                        .forEach(it -> assertTrue(draft.warnings().stream()
                                .anyMatch(warning -> warning.span().equals(it.span()))));
            }
        }
    }

    private static void check(String text) {
        var source = SourceText.plain(text);
        var draft = PlanReader.read(source);
        assertEquals(0, draft.coverage().missed());
        for (var task : draft.tasks()) {
            for (int at = task.span().from(); at < task.span().to(); at++) {
                if (Fold.digit(Fold.of(text.charAt(at)))) {
                    assertEquals(1, places(task, new Span(at, at + 1)), text + " at " + at + " in " + task);
                }
            }
        }
    }

    private static long places(DraftTask task, Span digit) {
        var indicators = task.indicators().stream()
                .flatMap(it -> it.sources().stream())
                .filter(it -> it.field().equals("target") || it.field().equals("baseline"))
                .map(it -> it.span());
        var others = task.otherNumbers().stream().map(it -> it.span());
        return Stream.concat(indicators, others)
                .filter(span -> span.holds(digit))
                .count();
    }
}
