package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {

    @TempDir
    Path reports;

    @Test
    void test_cases_are_counted_across_runners() throws Exception {
        Files.writeString(
                reports.resolve("TEST-a.xml"),
                """
                <testsuite tests="3"><testcase name="a"/><testcase name="b"><failure>no</failure></testcase>
                <testcase name="c"><system-out>failure</system-out></testcase></testsuite>
                """);
        Files.writeString(
                reports.resolve("b.xml"),
                """
                <testsuites><testsuite><testcase name="d"><skipped/></testcase><testcase name="e"><error/></testcase></testsuite></testsuites>
                """);
        assertEquals(
                "2 passed, 2 failed, 1 skipped",
                Tally.of(List.of(reports, reports.resolve("absent"))).line());
    }

    @Test
    void nothing_run_is_nothing_passed() throws Exception {
        assertEquals("0 passed, 0 failed", Tally.of(List.of(reports)).line());
    }
}
