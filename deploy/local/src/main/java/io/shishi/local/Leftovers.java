package io.shishi.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a killed run left running. Every process we start carries the data folder in its environment, so that ours can be
 * told from anybody else's; PostgreSQL, which overwrites its environment, is known by its own pid file.
 */
final class Leftovers {

    static final String MARK = "SHISHI_STARTED_FOR";

    private Leftovers() {}

    /** Stops them and says which. Only the holder of the lock may ask. */
    static List<String> stop(Path data) throws IOException {
        var ours = ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid() && startedFor(data, process.pid()))
                .toList();
        var told = ours.stream().map(Leftovers::describe).distinct().toList();
        ours.forEach(ProcessHandle::destroy);
        ours.forEach(process -> awaitEnd(process, Duration.ofSeconds(15)));
        return told;
    }

    static boolean startedFor(Path data, long pid) {
        try {
            var environment = new String(Files.readAllBytes(Path.of("/proc/" + pid + "/environ")), StandardCharsets.UTF_8);
            return Arrays.asList(environment.split("\0")).contains(MARK + "=" + data);
        } catch (IOException notOurs) {
            return false;
        }
    }

    static void awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception slow) {
            process.destroyForcibly();
        }
    }

    private static String describe(ProcessHandle process) {
        var command = process.info().command().map(path -> Path.of(path).getFileName().toString()).orElse("process");
        return command + " " + process.pid();
    }
}
