package io.shishi.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the sample's two plans and their year from the class path. */
final class SampleFiles {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SampleFiles() {}

    static SamplePlan plan(String name) {
        return read(name + ".json", SamplePlan.class);
    }

    static SampleReports reports(String name) {
        return read(name + "-reports.json", SampleReports.class);
    }

    /** The papers of its year; not every sample plan has any. */
    static List<SamplePaper> papers(String name) {
        return name.equals("county")
                ? read(name + "-papers.json", SamplePaper.Story.class).papers()
                : List.of();
    }

    private static <T> T read(String file, Class<T> type) {
        try (var stream = SampleFiles.class.getResourceAsStream("/sample/" + file)) {
            return MAPPER.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample file " + file + " cannot be read", e);
        }
    }
}
