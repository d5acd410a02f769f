package io.shishi.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.reader.text.SourceText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents of places that do not exist, in the styles that governments use, each with its key. */
class OwnDocumentsTest {

    @TestFactory
    Stream<DynamicTest> a_document_is_read_as_its_key_says() throws Exception {
        return documents().stream()
                .map(document -> DynamicTest.dynamicTest(document.getFileName().toString(), () -> {
                    var draft = PlanReader.read(SourceText.plain(Files.readString(document)));
                    var key = Key.of(Path.of(document.toString().replace(".txt", ".key")));

                    assertEquals("", String.join("\n", Reading.differences(draft, key)));
                }));
    }

    @Test
    void the_same_text_gives_the_same_draft() throws Exception {
        for (var document : documents()) {
            var source = SourceText.plain(Files.readString(document));

            assertEquals(PlanReader.read(source), PlanReader.read(source));
        }
    }

    @Test
    void every_span_of_a_draft_stands_in_the_text() throws Exception {
        for (var document : documents()) {
            var source = SourceText.plain(Files.readString(document));
            var draft = PlanReader.read(source);

            for (var task : draft.tasks()) {
                var told = Stream.concat(
                        task.sources().stream(), task.indicators().stream().flatMap(it -> it.sources().stream()));
                assertTrue(told.allMatch(it ->
                        it.span().to() <= source.text().length() && it.span().length() > 0));
                assertTrue(task.otherNumbers().stream()
                        .allMatch(it -> source.at(it.span()).chars().anyMatch(Character::isDigit)));
            }
        }
    }

    private static List<Path> documents() throws IOException, URISyntaxException {
        var folder = Path.of(OwnDocumentsTest.class.getResource("/reader").toURI());
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
