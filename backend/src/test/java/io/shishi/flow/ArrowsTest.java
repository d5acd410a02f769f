package io.shishi.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Features know each other in one direction only; what would point back is an event. */
class ArrowsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/shishi");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?io\\.shishi\\.(\\w+(?:\\.rule)?)\\b");

    /** Which features a feature may use, besides itself. The pure rules of the lights stand below their users. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", "identity"),
            entry("identity", "shared"),
            entry("audit", "identity", "shared"),
            entry("agency", "identity", "shared", "audit"),
            entry("plan", "identity", "shared", "audit", "agency", "light.rule"),
            entry("light.rule", "plan", "agency"),
            entry("reader", "identity", "shared", "audit", "agency", "plan"),
            entry("evidence", "identity", "shared", "audit", "agency", "plan", "progress"),
            entry("progress", "identity", "shared", "audit", "agency", "plan", "evidence", "light.rule"),
            entry("light", "identity", "shared", "audit", "agency", "plan", "progress", "evidence", "light.rule"),
            entry(
                    "paper",
                    "identity",
                    "shared",
                    "audit",
                    "agency",
                    "plan",
                    "progress",
                    "evidence",
                    "light",
                    "light.rule"),
            entry(
                    "inspection",
                    "identity",
                    "shared",
                    "audit",
                    "agency",
                    "plan",
                    "progress",
                    "evidence",
                    "light",
                    "light.rule",
                    "paper"),
            entry(
                    "closure",
                    "identity",
                    "shared",
                    "audit",
                    "agency",
                    "plan",
                    "progress",
                    "evidence",
                    "light",
                    "light.rule",
                    "paper",
                    "inspection"),
            entry(
                    "integration",
                    "identity",
                    "shared",
                    "audit",
                    "agency",
                    "plan",
                    "progress",
                    "evidence",
                    "light",
                    "light.rule",
                    "paper"),
            entry(
                    "sample",
                    "identity",
                    "shared",
                    "audit",
                    "agency",
                    "plan",
                    "progress",
                    "evidence",
                    "light",
                    "light.rule",
                    "paper"));

    private static Map.Entry<String, Set<String>> entry(String feature, String... used) {
        return Map.entry(feature, Set.of(used));
    }

    @Test
    void no_feature_uses_one_that_stands_above_it() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var wrong = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ArrowsTest::wrongArrows)
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static Stream<String> wrongArrows(Path file) {
        var parts = SOURCES.relativize(file);
        var feature =
                parts.startsWith("light/rule") ? "light.rule" : parts.getName(0).toString();
        try {
            return Files.readAllLines(file).stream()
                    .map(IMPORT::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(found ->
                            found.group(1).endsWith(".rule") && !found.group(1).equals("light.rule")
                                    ? found.group(1).substring(0, found.group(1).indexOf('.'))
                                    : found.group(1))
                    .filter(used -> !used.equals(feature)
                            && !MAY_USE.getOrDefault(feature, Set.of()).contains(used))
                    .map(used -> file + " uses " + used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
