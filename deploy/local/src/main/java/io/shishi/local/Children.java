package io.shishi.local;

import io.shishi.local.Child.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Every process this launcher started, in the order it started them; stopped in the opposite order. */
final class Children {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Settings settings;
    private final Progress progress;
    private final List<Child> running = new ArrayList<>();
    private final CompletableFuture<Child> lost = new CompletableFuture<>();
    private boolean stopping;

    Children(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** A server: expected to run until it is stopped. */
    Child serve(String name, String log, Path folder, Map<String, String> env, StopSignal signal, List<String> command)
            throws IOException {
        var child = start(name, log, folder, env, signal, command);
        child.process().onExit().thenRun(() -> {
            synchronized (this) {
                if (!stopping) {
                    lost.complete(child);
                }
            }
        });
        return child;
    }

    /** A tool: expected to end well. */
    void run(String name, String log, Path folder, Map<String, String> env, List<String> command)
            throws IOException, InterruptedException {
        var child = start(name, log, folder, env, StopSignal.TERM, command);
        var exit = child.process().waitFor();
        synchronized (this) {
            running.remove(child);
            if (exit != 0 && stopping) {
                throw new InterruptedException(name + " was stopped before it was done");
            }
            if (exit != 0) {
                var lines = child.lastLines(25);
                throw new Refusal(lines + "\n"
                        + (Disk.saysFull(lines)
                                ? Disk.fullSentence(settings.root())
                                : name + " failed: the whole log is " + child.log()));
            }
        }
    }

    /** Completes with the first server that ended without being asked. */
    CompletableFuture<Child> lost() {
        return lost;
    }

    synchronized boolean any() {
        return running.stream().anyMatch(Child::alive);
    }

    void stopAll() {
        List<Child> inOrder;
        synchronized (this) {
            stopping = true;
            inOrder = List.copyOf(running).reversed();
        }
        for (var child : inOrder) {
            if (child.alive()) {
                child.stop(PATIENCE);
                Progress.print("  ✓ stopped " + child.name());
            }
        }
    }

    private synchronized Child start(
            String name, String log, Path folder, Map<String, String> env, StopSignal signal, List<String> command)
            throws IOException {
        if (stopping) {
            throw new Refusal("Stopping.");
        }
        var file = settings.logs().resolve(log);
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling("previous-" + log), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(Detached.command(command))
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(file.toFile());
        builder.environment().putAll(env);
        builder.environment().putAll(Marks.environment(settings.data(), name));
        var child = new Child(name, builder.start(), file, signal);
        running.add(child);
        return child;
    }
}
