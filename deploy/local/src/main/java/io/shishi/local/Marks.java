package io.shishi.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every process we start carries in its environment which part of which stack it is, so that ours can be told from anybody
 * else's after a launcher was killed. PostgreSQL overwrites its environment and is known by its own pid file instead.
 */
record Marks(String data, String part) {

    private static final String DATA = "SHISHI_STARTED_FOR";
    private static final String PART = "SHISHI_STARTED_AS";

    static Map<String, String> environment(Path data, String part) {
        return Map.of(DATA, data.toString(), PART, part);
    }

    static Optional<Marks> of(long pid) {
        try {
            var text = new String(Files.readAllBytes(Path.of("/proc/" + pid + "/environ")), StandardCharsets.UTF_8);
            return in(text);
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }

    /** Reads the form of /proc/PID/environ. */
    static Optional<Marks> in(String environment) {
        var found = Arrays.stream(environment.split("\0"))
                .filter(line -> line.startsWith(DATA + "=") || line.startsWith(PART + "="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (a, b) -> b));
        return Optional.of(found)
                .filter(marks -> marks.size() == 2)
                .map(marks -> new Marks(marks.get(DATA), marks.get(PART)));
    }

    static String program(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("another program");
    }
}
