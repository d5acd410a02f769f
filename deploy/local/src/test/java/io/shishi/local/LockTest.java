package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    Path data;

    @Test
    void an_orderly_end_leaves_no_trace() throws IOException {
        Lock.take(settings()).close();
        try (var again = Lock.take(settings())) {
            assertEquals("", again.leftBehind());
        }
    }

    @Test
    void a_killed_run_leaves_its_name_but_not_its_lock() throws IOException {
        Files.writeString(data.resolve("lock"), "process 4711, http://127.0.0.1:8080");
        try (var lock = Lock.take(settings())) {
            assertEquals("process 4711, http://127.0.0.1:8080", lock.leftBehind());
        }
    }

    @Test
    void the_holder_writes_who_it_is_and_where_it_listens() throws IOException {
        try (var lock = Lock.take(settings())) {
            var text = Files.readString(data.resolve("lock"));
            assertTrue(text.contains("process " + ProcessHandle.current().pid()), text);
            assertTrue(text.contains("http://127.0.0.1:8080"), text);
        }
    }

    private Settings settings() {
        return Settings.of(data, data, Map.of("SHISHI_DATA", data.toString()));
    }
}
