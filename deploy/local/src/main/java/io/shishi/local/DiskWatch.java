package io.shishi.local;

import java.nio.file.Path;
import java.time.Duration;

/** Says, while the stack runs, when the room for its data runs out and when there is room again. */
final class DiskWatch implements Runnable {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Path data;
    private final Progress progress;
    private boolean told;

    DiskWatch(Path data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    @Override
    public void run() {
        try {
            while (true) {
                look(Disk.free(data));
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void look(long free) {
        if (free < Disk.NEARLY_FULL && !told) {
            progress.say(
                    "Only %d MB are left for %s: make room, or what people enter will soon be refused. What was saved is safe."
                            .formatted(free >> 20, data));
            told = true;
        } else if (free > 2 * Disk.NEARLY_FULL && told) {
            progress.say("There is room for %s again.".formatted(data));
            told = false;
        }
    }
}
