package io.shishi.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts commands in a session of their own, so that a Ctrl-C reaches the launcher alone and it can stop them in order. */
final class Detached {

    private static final boolean SETSID = onPath("setsid");

    private Detached() {}

    static List<String> command(List<String> command) {
        return SETSID ? Stream.concat(Stream.of("setsid"), command.stream()).toList() : command;
    }

    static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
