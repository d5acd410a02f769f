package io.shishi.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.shishi.reader.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two plans as they were issued, where they lie beside the project; their scorer prints how well they were read. */
class RealPlansTest {

    private static final Pattern SCORE =
            Pattern.compile("tasks F1 (\\S+)  indicators F1 (\\S+)  leads (\\S+)  mechanism (\\d+)/(\\d+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xiangyin-county", "datonghu-district-2024"})
    void a_real_plan_is_read_whole(String name) throws Exception {
        var plans = plans();
        assumeTrue(plans != null, "the plans do not lie beside the project");
        var draft = PlanReader.read(SourceText.plain(Files.readString(plans.resolve(name + ".txt"))));
        var file = folder.resolve("draft.json");
        new ObjectMapper().writeValue(file.toFile(), draft);

        var line = score(plans, plans.resolve("gold").resolve(name + ".json"), file);

        System.out.println(line);
        var score = SCORE.matcher(line);
        assertTrue(score.find(), line);
        assertEquals("1.000", score.group(1), line);
        assertTrue(Double.parseDouble(score.group(2)) >= 0.98, line);
        assertEquals("1.000", score.group(3), line);
        assertEquals(score.group(5), score.group(4), line);
        assertEquals(0, draft.coverage().missed());
    }

    private static String score(Path plans, Path gold, Path draft) throws Exception {
        var scorer = new ProcessBuilder(
                        "python3", plans.resolve("score.py").toString(), gold.toString(), draft.toString())
                .redirectErrorStream(true)
                .start();
        var lines = new String(scorer.getInputStream().readAllBytes()).strip().split("\n");
        scorer.waitFor();
        return lines[lines.length - 1];
    }

    /** shared/plans in this folder or any above it; null where there is none. */
    private static Path plans() {
        for (var above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            var plans = above.resolve("shared").resolve("plans");
            if (Files.isRegularFile(plans.resolve("score.py"))) {
                return plans;
            }
        }
        return null;
    }
}
