package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** postmaster.pid, which outlives a killed server and would stop the next one if its number had gone to another process. */
final class PostgresPidFile {

    private PostgresPidFile() {}

    /** Stops the server that a killed run left, if it still runs, and takes its file away. Only the holder of the lock may ask. */
    static Optional<Long> clear(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var left = Files.readString(file)
                .lines()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d+"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> runs(process, cluster));
        if (left.isPresent()) {
            left.get().destroy();
            interrupt(left.get());
            Leftovers.awaitEnd(left.get(), Duration.ofSeconds(30));
        }
        Files.deleteIfExists(file);
        return left.map(ProcessHandle::pid);
    }

    private static void interrupt(ProcessHandle process) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean runs(ProcessHandle process, Path cluster) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .contains(cluster.toString());
        } catch (IOException elsewhere) {
            return process.info()
                    .command()
                    .filter(command -> command.endsWith("postgres"))
                    .isPresent();
        }
    }
}
