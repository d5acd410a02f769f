package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a full disk from becoming a riddle. */
final class Disk {

    /** PostgreSQL, Keycloak, and what the two builds leave behind. */
    static final long FOR_PROGRAMS = 1_500L << 20;

    static final long FOR_NEW_DATA = 500L << 20;
    static final long FOR_OLD_DATA = 150L << 20;
    static final long NEARLY_FULL = 100L << 20;

    private Disk() {}

    static void require(Path folder, long bytes) {
        var free = free(folder);
        if (free < bytes) {
            throw new Refusal(
                    "Only %d MB are free for %s, and %d MB are needed: make room, or choose another folder with SHISHI_DATA."
                            .formatted(free >> 20, folder, bytes >> 20));
        }
    }

    static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** Whether this text of an error or a log says that the disk is full. */
    static boolean saysFull(String text) {
        return text != null
                && (text.contains("No space left on device")
                        || text.contains("ENOSPC")
                        || text.contains("Disk quota exceeded"));
    }

    static String fullSentence(Path folder) {
        return "The disk that holds %s is full: make room and start again; what was saved is still there."
                .formatted(folder);
    }
}
