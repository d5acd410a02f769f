package io.shishi.reader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.reader.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/** A file that is handed in, and what comes of it. */
final class Taken {

    private static final DocumentIntake DOCUMENTS = new DocumentIntake(IntakeLimits.of(1_000_000));
    private static final Duration FEW_SECONDS = Duration.ofSeconds(10);
    private static final long SOME_MEMORY = 250L * 1024 * 1024;

    private Taken() {}

    static Intake in(byte[] content) {
        try {
            var file = Files.createTempFile("document", "");
            try {
                Files.write(file, content);
                return DOCUMENTS.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceText source(byte[] content) {
        return in(content).source();
    }

    static String text(byte[] content) {
        return source(content).text().strip();
    }

    static Refusal refused(Refusal.Kind kind, byte[] content) {
        var refusal = assertThrows(Refusal.class, () -> in(content));
        assertEquals(kind, refusal.kind(), refusal.getMessage());
        return refusal;
    }

    /** Refused soon, and without gathering what it unfolds to. */
    static void refusedCheaply(Refusal.Kind kind, byte[] content) {
        System.gc();
        var began = Instant.now();
        var used = used();
        var most = new long[1];
        var watch = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most[0] = Math.max(most[0], used() - used);
                Thread.onSpinWait();
            }
        });
        try {
            refused(kind, content);
        } finally {
            watch.interrupt();
        }
        var took = Duration.between(began, Instant.now());
        assertTrue(took.compareTo(FEW_SECONDS) < 0, "took " + took);
        assertTrue(most[0] < SOME_MEMORY, "needed " + most[0] / 1024 / 1024 + " MB");
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
