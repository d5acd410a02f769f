package io.shishi.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A promise of the threat model is worth the test that tries it. */
class ThreatModelTest {

    private static final Path MODEL = Path.of("docs/threat-model.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void each_promise_names_a_test_that_is_there() throws IOException {
        var missing = new ArrayList<String>();
        var classes = classes();
        var named = 0;
        for (var promise : promises()) {
            var tests = NAMED.matcher(promise);
            var before = named;
            while (tests.find()) {
                named++;
                var source = classes.get(tests.group(1));
                if (source == null || !Files.readString(source).contains("void " + tests.group(2) + "(")) {
                    missing.add(tests.group());
                }
            }
            assertTrue(named > before, () -> "no test is named: " + promise);
        }
        assertTrue(named > 0);
        assertEquals(List.of(), missing);
    }

    /** The rows of its tables, without their heads. */
    private static List<String> promises() throws IOException {
        return Files.readAllLines(MODEL).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what is tried "))
                .toList();
    }

    private static Map<String, Path> classes() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, other) -> one));
        }
    }
}
