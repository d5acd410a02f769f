package io.shishi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.plan.Aggregation;
import io.shishi.sample.SamplePlan.Item;
import io.shishi.sample.SamplePlan.Promise;
import io.shishi.sample.SampleReports.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleContentTest {

    private static final SampleYear YEAR = SampleYear.around(LocalDate.of(2026, 11, 21));

    @Test
    void the_county_has_39_tasks_and_76_indicators_and_the_district_12_and_48() {
        assertEquals(39, SampleFiles.plan("county").tasks().size());
        assertEquals(76, SampleFiles.plan("county").indicators().size());
        assertEquals(12, SampleFiles.plan("district").tasks().size());
        assertEquals(48, SampleFiles.plan("district").indicators().size());
    }

    @Test
    void new_urban_jobs_and_farmland_are_counted_once_for_two_promises() {
        var county = SampleFiles.plan("county");
        assertEquals("5000 7500", targets(county, "new-urban-jobs"));
        assertEquals("5.5 5.5", targets(county, "high-standard-farmland"));
        assertEquals("900 900", targets(SampleFiles.plan("district"), "new-urban-jobs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "district"})
    void a_task_is_led_by_agencies_that_exist_and_a_measure_is_owned_by_one_that_leads(String name) {
        var plan = SampleFiles.plan(name);
        var agencies = new HashSet<String>();
        plan.agencies().forEach(bureau -> assertTrue(agencies.add(bureau.code()), bureau.code()));
        var groups = plan.groups().stream().map(SamplePlan.Group::code).toList();
        assertTrue(agencies.containsAll(plan.plan().mechanism().members()));
        plan.groups().forEach(group -> assertTrue(agencies.containsAll(group.agencies())));
        for (var item : plan.tasks().values()) {
            assertTrue(agencies.containsAll(item.lead()), item.title());
            assertTrue(item.cooperating().stream().allMatch(one -> agencies.contains(one) || groups.contains(one)));
            measured(item)
                    .filter(promise -> promise.measure().shared() == null)
                    .forEach(promise ->
                            assertTrue(item.lead().contains(promise.measure().owner()), promise.name()));
            measured(item)
                    .forEach(promise ->
                            assertNotNull(plan.measures().get(promise.measure().usedKey()), promise.name()));
            item.indicators().stream()
                    .flatMap(promise -> promise.milestones().stream())
                    .filter(stage -> stage.by() != null)
                    .forEach(stage -> assertTrue(item.lead().contains(stage.by()), stage.name()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "district"})
    void what_an_indicator_promises_stands_once_in_its_clause(String name) {
        for (var item : SampleFiles.plan(name).tasks().values()) {
            for (var promise : item.indicators()) {
                var at = item.clause().indexOf(promise.clauseText());
                assertTrue(at >= 0, promise.name());
                assertEquals(at, item.clause().lastIndexOf(promise.clauseText()), promise.name());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "district"})
    void milestones_weigh_a_hundred_and_come_in_order(String name) {
        SampleFiles.plan(name).indicators().stream()
                .filter(promise -> !promise.milestones().isEmpty())
                .forEach(promise -> {
                    var weight = promise.milestones().stream()
                            .map(SamplePlan.Stage::weight)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertEquals(new BigDecimal(100), weight, promise.name());
                    var due = promise.milestones().stream()
                            .map(SamplePlan.Stage::due)
                            .toList();
                    assertEquals(due.stream().sorted().toList(), due, promise.name());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "district"})
    void a_schedule_has_twelve_months_never_falls_and_ends_at_a_hundred(String name) {
        var plan = SampleFiles.plan(name);
        plan.schedules().forEach((key, shares) -> {
            assertEquals(12, shares.size(), key);
            assertEquals(shares.stream().sorted().toList(), shares, key);
            assertEquals(100, shares.getLast(), key);
        });
        plan.indicators().stream()
                .filter(promise -> promise.schedule() != null)
                .forEach(promise -> assertTrue(plan.schedules().containsKey(promise.schedule()), promise.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "district"})
    void a_measure_has_a_figure_for_eleven_rounds_and_a_running_total_falls_only_with_a_reason(String name) {
        var reports = SampleFiles.reports(name);
        SampleFiles.plan(name).measures().forEach((key, promise) -> {
            Course.Entry before = null;
            for (var round = 1; round <= SampleYear.NOW; round++) {
                var entry = promise.course().at(round, YEAR);
                if (entry == null) {
                    continue;
                }
                assertEquals(promise.measure().ratio(), entry.numerator() != null, key);
                if (promise.measure().ratio()) {
                    assertTrue(entry.numerator().compareTo(entry.denominator()) <= 0, key);
                } else if (promise.measure().aggregation() == Aggregation.CUMULATIVE && before != null) {
                    var fell = entry.value().compareTo(before.value()) < 0;
                    assertEquals(corrected(reports, key, round), fell, key + " in round " + round);
                }
                before = entry;
            }
            assertTrue(
                    promise.course().rhythm() != null
                            || promise.course().entries().size() == 11,
                    key);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "district"})
    void every_leading_agency_has_words_for_every_round(String name) {
        var plan = SampleFiles.plan(name);
        var reports = SampleFiles.reports(name);
        var text = new SampleText(plan, YEAR);
        plan.tasks().forEach((key, item) -> item.lead().forEach(agency -> {
            var narrative = reports.narrative(key, agency);
            for (var round = 1; round <= SampleYear.NOW; round++) {
                assertFilled(text.fill(narrative.progressAt(round), round));
                assertFilled(text.fill(narrative.nextAt(round), round));
                if (narrative.problemAt(round) != null) {
                    assertFilled(text.fill(narrative.problemAt(round), round));
                }
            }
        }));
        assertEquals(
                plan.tasks().values().stream()
                        .mapToInt(item -> item.lead().size())
                        .sum(),
                reports.narratives().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "district"})
    void what_happens_happens_to_a_report_that_exists(String name) {
        var plan = SampleFiles.plan(name);
        var reports = SampleFiles.reports(name);
        for (var happening : reports.story()) {
            assertTrue(plan.tasks().get(happening.task()).lead().contains(happening.agency()), happening.task());
            if (happening.measure() != null) {
                assertEquals(
                        happening.agency(),
                        plan.measures().get(happening.measure()).measure().owner());
            }
        }
        reports.open()
                .forEach(open -> assertTrue(plan.tasks().get(open.task()).lead().contains(open.agency()), open.task()));
    }

    private static boolean corrected(SampleReports reports, String measure, int round) {
        return reports.story().stream()
                .anyMatch(happening -> happening.event() == Event.CORRECTION
                        && measure.equals(happening.measure())
                        && SampleReports.Rounds.of(happening.round()).holds(round));
    }

    private static Stream<Promise> measured(Item item) {
        return item.indicators().stream().filter(promise -> promise.measure() != null);
    }

    private static String targets(SamplePlan plan, String measure) {
        return String.join(
                " ",
                plan.indicators().stream()
                        .filter(promise -> promise.measure() != null
                                && promise.measure().usedKey().equals(measure))
                        .map(promise -> promise.target().toPlainString())
                        .toList());
    }

    private static void assertFilled(String text) {
        assertFalse(text.isBlank() || text.contains("{") || text.length() > 1000, text);
    }
}
