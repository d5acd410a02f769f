package io.shishi.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Tells the person at the terminal what is going on, and that it is still going on. */
final class Progress {

    private static final Duration REMINDER = Duration.ofSeconds(10);

    private static PrintStream out = System.out;

    private final Instant began = Instant.now();
    private final Map<String, Instant> running = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile boolean quiet;

    Progress() {
        Thread.ofVirtual().start(this::remind);
    }

    <T> T step(String what, Callable<T> work) throws Exception {
        var start = Instant.now();
        say("  · " + what);
        running.put(what, start);
        try {
            var result = work.call();
            say("  ✓ %s (%s)".formatted(what, seconds(Duration.between(start, Instant.now()))));
            return result;
        } finally {
            running.remove(what);
        }
    }

    void say(String line) {
        if (!quiet) {
            print(line);
        }
    }

    /** From here on only the words that explain the end are printed. */
    void fallSilent() {
        quiet = true;
    }

    /** From here on to standard error, because standard output is somebody's file. */
    static synchronized void aside() {
        out = System.err;
    }

    static synchronized void print(String line) {
        out.println(line);
        out.flush();
    }

    String elapsed() {
        return seconds(Duration.between(began, Instant.now()));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private void remind() {
        try {
            while (!quiet) {
                Thread.sleep(REMINDER);
                var now = Instant.now();
                var open = running.entrySet().stream()
                        .map(step -> step.getKey() + " "
                                + Duration.between(step.getValue(), now).toSeconds() + " s")
                        .collect(Collectors.joining(", "));
                if (!open.isEmpty()) {
                    say("    … " + open);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
