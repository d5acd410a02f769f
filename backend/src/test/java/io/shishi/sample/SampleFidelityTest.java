package io.shishi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shishi.plan.Comparator;
import io.shishi.sample.SamplePlan.Item;
import io.shishi.sample.SamplePlan.Promise;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample keeps to the two real plans: their facts to the digit, none of their sentences. */
class SampleFidelityTest {

    private static final Path REAL = Path.of("../../shared/plans");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final int TOO_LONG = 26;

    @ParameterizedTest
    @CsvSource({"county, xiangyin-county", "district, datonghu-district-2024"})
    void every_task_and_indicator_of_the_real_plan_is_there(String name, String key) throws IOException {
        var gold = gold(key);
        var plan = SampleFiles.plan(name);
        var names = names(plan);
        var tasks = List.copyOf(plan.tasks().values());
        assertEquals(gold.get("tasks").size(), tasks.size());
        for (var i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            var wanted = gold.get("tasks").get(i);
            assertEquals(wanted.get("number").textValue(), task.number());
            assertEquals(wanted.get("category").textValue(), task.category());
            assertEquals(
                    texts(wanted.get("lead")),
                    task.lead().stream().map(names::get).toList());
            assertEquals(
                    texts(wanted.get("cooperating")),
                    task.cooperating().stream().map(names::get).toList());
            assertEquals(wanted.get("indicators").size(), task.indicators().size(), task.title());
            for (var j = 0; j < task.indicators().size(); j++) {
                assertSame(wanted.get("indicators").get(j), task.indicators().get(j));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"county, xiangyin-county", "district, datonghu-district-2024"})
    void the_task_force_is_the_real_one(String name, String key) throws IOException {
        var gold = gold(key).get("mechanism");
        var plan = SampleFiles.plan(name);
        var mechanism = plan.plan().mechanism();
        var names = names(plan);
        assertEquals(gold.get("convener").textValue(), mechanism.convener());
        assertEquals(texts(gold.get("deputy_conveners")), mechanism.deputyConveners());
        assertEquals(gold.get("office_at").textValue(), names.get(mechanism.office()));
        assertEquals(gold.get("members").size(), mechanism.members().size());
        for (var i = 0; i < mechanism.members().size(); i++) {
            var member = gold.get("members").get(i).textValue();
            assertTrue(member.contains(names.get(mechanism.members().get(i)).substring(1)), member);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "district"})
    void every_figure_of_a_clause_belongs_to_an_indicator_or_is_known_to_be_none(String name) {
        for (var task : SampleFiles.plan(name).tasks().values()) {
            var number = NUMBER.matcher(task.clause());
            while (number.find()) {
                var at = number.start();
                var to = number.end();
                var known = Stream.concat(
                                task.indicators().stream().map(Promise::clauseText), task.otherNumbers().stream())
                        .anyMatch(piece -> covers(task, piece, at, to));
                assertTrue(known, number.group() + " in " + task.clause());
            }
            task.indicators().stream()
                    .filter(promise -> promise.comparator().numeric())
                    .forEach(promise -> assertTrue(
                            NUMBER.matcher(promise.clauseText())
                                    .results()
                                    .anyMatch(one -> new BigDecimal(one.group()).compareTo(promise.target()) == 0),
                            promise.clauseText()));
        }
    }

    @Test
    void no_sentence_of_the_real_plans_is_copied() throws IOException {
        assumeTrue(Files.isDirectory(REAL));
        var runs = new HashSet<String>();
        for (var text : List.of("xiangyin-county.txt", "datonghu-district-2024.txt")) {
            runs(Files.readString(REAL.resolve(text))).forEach(runs::add);
        }
        for (var file : List.of("county", "district", "county-reports", "district-reports")) {
            var ours = Files.readString(Path.of("src/main/resources/sample", file + ".json"));
            runs(ours).forEach(run -> assertFalse(runs.contains(run), run));
        }
    }

    private static void assertSame(JsonNode gold, Promise ours) {
        assertEquals(Comparator.fromString(gold.get("comparator").textValue()), ours.comparator(), ours.name());
        assertNumber(gold.get("target"), ours.target(), ours.name());
        assertNumber(gold.get("baseline"), ours.baseline(), ours.name());
        assertEquals(gold.get("unit").textValue(), ours.unit(), ours.name());
        var period = ours.period() == null ? null : ours.period().name().toLowerCase();
        assertEquals(gold.get("period").textValue(), period, ours.name());
        assertEquals(gold.path("strict").asBoolean(false), ours.strict(), ours.name());
    }

    private static void assertNumber(JsonNode gold, BigDecimal ours, String name) {
        if (gold.isNull()) {
            assertEquals(null, ours, name);
        } else {
            assertEquals(0, gold.decimalValue().compareTo(ours), name);
        }
    }

    private static boolean covers(Item task, String piece, int from, int to) {
        for (var at = task.clause().indexOf(piece); at >= 0; at = task.clause().indexOf(piece, at + 1)) {
            if (at <= from && to <= at + piece.length()) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> runs(String text) {
        var bare = text.replaceAll("\\s", "");
        return Stream.iterate(0, i -> i + TOO_LONG <= bare.length(), i -> i + 1)
                .map(i -> bare.substring(i, i + TOO_LONG));
    }

    private static Map<String, String> names(SamplePlan plan) {
        return Stream.concat(
                        plan.agencies().stream().map(bureau -> Map.entry(bureau.code(), bureau.shortName())),
                        plan.groups().stream().map(group -> Map.entry(group.code(), group.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map((Function<JsonNode, String>) JsonNode::textValue)
                .toList();
    }

    private static JsonNode gold(String key) throws IOException {
        var file = REAL.resolve("gold/" + key + ".json");
        assumeTrue(Files.exists(file));
        return new ObjectMapper().readTree(file.toFile());
    }
}
