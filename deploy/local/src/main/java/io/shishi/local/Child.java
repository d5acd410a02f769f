package io.shishi.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of ours, with its log. */
record Child(String name, Process process, Path log, StopSignal signal) {

    /** How a process likes to be asked to stop. */
    enum StopSignal {
        TERM,
        /** PostgreSQL's fast shutdown: ends sessions, loses nothing. */
        INT
    }

    boolean alive() {
        return process.isAlive();
    }

    void stop(Duration patience) {
        var family = process.descendants().toList();
        ask();
        if (!waitFor(patience)) {
            process.destroyForcibly();
            waitFor(Duration.ofSeconds(5));
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    String lastLines(int count) {
        try {
            var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            var lines = text.lines().filter(line -> !line.isBlank()).toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException unreadable) {
            return "";
        }
    }

    Refusal died() {
        var lines = lastLines(20);
        var sentence = "%s stopped by itself (exit %d); its log is %s and ends like this:\n%s"
                .formatted(name, process.exitValue(), log, lines);
        return new Refusal(
                Disk.saysFull(lines)
                        ? sentence + "\n" + Disk.fullSentence(log.getParent().getParent())
                        : sentence);
    }

    private void ask() {
        if (signal == StopSignal.INT) {
            try {
                new ProcessBuilder(List.of("kill", "-INT", Long.toString(process.pid())))
                        .start()
                        .waitFor();
                return;
            } catch (IOException noKill) {
                // ask in the ordinary way below
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        process.destroy();
    }

    private boolean waitFor(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
