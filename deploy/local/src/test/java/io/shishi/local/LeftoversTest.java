package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path data;

    @Test
    @EnabledOnOs(LINUX)
    void what_was_started_for_this_folder_is_stopped_and_named() throws IOException {
        var ours = sleeper(data);
        assertEquals(List.of("the sleeper"), Leftovers.stop(data));
        assertFalse(ours.isAlive());
    }

    @Test
    @EnabledOnOs(LINUX)
    void another_stack_is_left_alone() throws IOException {
        var theirs = sleeper(data.resolve("other"));
        try {
            assertEquals(List.of(), Leftovers.stop(data));
            assertTrue(theirs.isAlive());
        } finally {
            theirs.destroy();
        }
    }

    @Test
    void a_pid_file_of_a_process_that_is_gone_or_not_a_database_is_taken_away() throws IOException {
        for (var pid :
                List.of("999999999", Long.toString(ProcessHandle.current().pid()), "nonsense")) {
            Files.writeString(data.resolve("postmaster.pid"), pid + "\n" + data + "\n");
            assertEquals(Optional.empty(), PostgresPidFile.clear(data));
            assertFalse(Files.exists(data.resolve("postmaster.pid")));
        }
        assertTrue(ProcessHandle.current().isAlive());
    }

    @Test
    void marks_are_read_only_when_both_are_there() {
        assertEquals(
                Optional.of(new Marks("/d", "the API")),
                Marks.in("A=b\0SHISHI_STARTED_FOR=/d\0SHISHI_STARTED_AS=the API\0"));
        assertEquals(Optional.empty(), Marks.in("A=b\0SHISHI_STARTED_FOR=/d\0"));
    }

    private static Process sleeper(Path data) throws IOException {
        var builder = new ProcessBuilder("sleep", "60");
        builder.environment().putAll(Marks.environment(data, "the sleeper"));
        return builder.start();
    }
}
