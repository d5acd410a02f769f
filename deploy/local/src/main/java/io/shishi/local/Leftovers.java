package io.shishi.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a killed run left running. */
final class Leftovers {

    private Leftovers() {}

    /** Stops them and says which parts they were. Only the holder of the lock may ask. */
    static List<String> stop(Path data) {
        var left = ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> Marks.of(process.pid())
                        .filter(mark -> mark.data().equals(data.toString()))
                        .isPresent())
                .toList();
        var parts = left.stream()
                .flatMap(process -> Marks.of(process.pid()).map(Marks::part).stream())
                .distinct()
                .toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(process -> awaitEnd(process, Duration.ofSeconds(15)));
        return parts;
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
}
