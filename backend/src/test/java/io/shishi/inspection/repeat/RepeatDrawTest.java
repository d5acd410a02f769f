package io.shishi.inspection.repeat;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.inspection.draw.DrawFixture;
import io.shishi.support.ApiTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported draw is repeated from its file alone, as it is and changed by hand. */
@QuarkusTest
class RepeatDrawTest extends ApiTest {

    private static final Path SCRIPT = Path.of("docs/repeat_draw.py");

    @TempDir
    Path folder;

    private String drawId;
    private String export;

    @BeforeEach
    void a_draw_of_four_figures_by_agency() {
        today("2026-04-20");
        var county = inTransaction(DrawFixture::new);
        drawId = asSupervisor()
                .body(Map.of(
                        "planId", county.plan.id, "what", "FIGURE", "size", 4, "strata", "AGENCY", "coverEach", true))
                .post("/draws")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asSupervisor().post("/draws/" + drawId + "/seed").then().statusCode(200);
        asSupervisor().post("/draws/" + drawId + "/result").then().statusCode(200);
        export = export();
    }

    @Test
    void the_same_is_drawn_again() throws IOException {
        assertRepeated(0, export, "✓ 范围的哈希");
        assertRepeated(0, export, "✓ 抽取结果：4项，一致");
        assertRepeated(0, export, "重做的结果与文件一致");
    }

    @Test
    void the_file_says_who_did_what_when_and_by_which_rule() {
        assertThat(export, containsString("shishi-draw\t1\n"));
        assertThat(export, containsString("number\t抽查〔2026〕1号\n"));
        assertThat(export, containsString("pooled\t2026-04-20T12:00+08:00\tsupervisor\n"));
        assertThat(export, containsString("weight\tLATE_OR_RETURNED\t2\t逾期或退回"));
        assertThat(export, containsString("stratum\tjyj\t6\t2\t县教育局\n"));
        assertThat(export, containsString("\nend\t9\n"));
    }

    @Test
    void another_weight_is_found_out() throws IOException {
        var line =
                export.lines().filter(it -> it.startsWith("item\t")).findFirst().orElseThrow();
        var fields = line.split("\t");
        var changed = export.replace(line, line.replace("\t" + fields[2] + "\t", "\t9\t"));
        assertRepeated(1, changed, "✗ 范围的哈希：不一致");
    }

    @Test
    void another_seed_is_found_out_with_the_first_that_differs() throws IOException {
        var changed = export.replaceFirst("seed\t[0-9a-f]{64}", "seed\t" + "00".repeat(32));
        assertRepeated(1, changed, "✓ 范围的哈希");
        assertRepeated(1, changed, "✗ 抽取结果第");
    }

    @Test
    void an_item_that_is_left_out_is_found_out() throws IOException {
        var line =
                export.lines().filter(it -> it.startsWith("item\t")).findFirst().orElseThrow();
        assertRepeated(2, export.replace(line + "\n", ""), "文件不完整");
        var changed = export.replace(line + "\n", "").replace("end\t9", "end\t8");
        assertRepeated(1, changed, "✗ 范围的项数：不一致！文件记的是 9，重算是 8");
    }

    @Test
    void another_quota_or_result_is_found_out() throws IOException {
        assertRepeated(
                1,
                export.replace("stratum\tjyj\t6\t2", "stratum\tjyj\t6\t3")
                        .replace("stratum\trsj\t3\t2", "stratum\trsj\t3\t1"),
                "✗ 各层的名额：不一致");
        var second = export.lines()
                .filter(it -> it.startsWith("selected\t2"))
                .findFirst()
                .orElseThrow();
        assertRepeated(1, export.replace(second + "\n", ""), "✗ 抽取结果第2项：不一致");
    }

    @Test
    void before_there_is_a_result_the_pool_is_compared_alone() throws IOException {
        var county = asSupervisor().get("/draws/" + drawId).then().extract().<String>path("planId");
        drawId = asSupervisor()
                .body(Map.of("planId", county, "what", "TASK", "size", 2, "strata", "NONE"))
                .post("/draws")
                .then()
                .extract()
                .path("id");
        assertRepeated(0, export(), "－ 抽取结果：还没有记下种子");
    }

    @Test
    void what_is_no_draw_is_said_to_be_none() throws IOException {
        assertRepeated(2, "hello\n", "这不是导出的抽查文件");
        assertEquals(2, RepeatDrawCommand.repeat(folder.resolve("none"), new PrintStream(new ByteArrayOutputStream())));
    }

    @Test
    void a_script_of_an_auditor_says_the_same() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")));
        assertEquals(0, python(export));
        assertEquals(1, python(export.replaceFirst("seed\t[0-9a-f]{64}", "seed\t" + "00".repeat(32))));
    }

    private int python(String text) throws Exception {
        var file = Files.writeString(folder.resolve("draw.txt"), text);
        var run = new ProcessBuilder("/usr/bin/python3", SCRIPT.toString(), file.toString())
                .inheritIO()
                .start();
        run.waitFor(30, TimeUnit.SECONDS);
        return run.exitValue();
    }

    private String export() {
        return asSupervisor()
                .get("/draws/" + drawId + "/export")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asString();
    }

    private void assertRepeated(int exit, String text, String says) throws IOException {
        var file = Files.writeString(folder.resolve("draw.txt"), text);
        var said = new ByteArrayOutputStream();
        assertEquals(exit, RepeatDrawCommand.repeat(file, new PrintStream(said, true, StandardCharsets.UTF_8)));
        assertThat(said.toString(StandardCharsets.UTF_8), containsString(says));
    }
}
