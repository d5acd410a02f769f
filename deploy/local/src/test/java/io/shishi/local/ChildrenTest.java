package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.local.Child.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    Path data;

    private Children children;

    @BeforeEach
    void open() throws IOException {
        var settings = Settings.of(data, data, Map.of("SHISHI_DATA", data.toString()));
        Files.createDirectories(settings.logs());
        children = new Children(settings, new Progress());
    }

    @Test
    void a_tool_that_fails_says_its_last_lines_and_where_the_rest_is() {
        var refusal = assertThrows(Refusal.class, () -> shell("echo the reason; exit 3"));
        assertTrue(refusal.getMessage().contains("the reason"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("tool.log"), refusal.getMessage());
    }

    @Test
    void a_tool_that_was_stopped_is_not_taken_for_done() throws Exception {
        var outcome =
                CompletableFuture.runAsync(() -> assertThrows(InterruptedException.class, () -> shell("sleep 60")));
        while (!children.any()) {
            Thread.onSpinWait();
        }
        children.stopAll();
        outcome.get(20, TimeUnit.SECONDS);
    }

    @Test
    void a_full_disk_is_said_in_plain_words() {
        var refusal = assertThrows(Refusal.class, () -> shell("echo 'write failed: No space left on device'; exit 1"));
        assertTrue(refusal.getMessage().contains("is full: make room"), refusal.getMessage());
    }

    @Test
    void a_server_that_ends_by_itself_is_noticed() throws Exception {
        serve("exit 7");
        var lost = children.lost().get(10, TimeUnit.SECONDS);
        assertTrue(
                lost.died().getMessage().startsWith("the server stopped by itself (exit 7)"),
                lost.died().getMessage());
    }

    @Test
    void stopping_ends_a_server_and_its_children_and_allows_no_new_one() throws Exception {
        var server = serve("sleep 60 & sleep 60");
        while (server.process().descendants().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        var grandchild = server.process().descendants().findFirst().orElseThrow();
        children.stopAll();
        assertFalse(server.alive());
        grandchild.onExit().get(5, TimeUnit.SECONDS);
        assertFalse(children.lost().isDone());
        assertThrows(Refusal.class, () -> serve("sleep 60"));
    }

    private Child serve(String script) throws IOException {
        return children.serve("the server", "server.log", data, Map.of(), StopSignal.TERM, List.of("sh", "-c", script));
    }

    private void shell(String script) throws IOException, InterruptedException {
        children.run("the tool", "tool.log", data, Map.of(), List.of("sh", "-c", script));
    }
}
