package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out who listens on a port, as far as Linux lets us see. */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    static Optional<String> of(int port) {
        var sockets = new HashSet<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try {
                sockets.addAll(listeningSockets(Files.readAllLines(Path.of(table)), port));
            } catch (IOException elsewhere) {
                return Optional.empty();
            }
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holdsAny(process.pid(), sockets))
                .findFirst()
                .map(PortOwner::describe);
    }

    /** The socket inodes of a table in the form of /proc/net/tcp that listen on the port. */
    static Set<String> listeningSockets(List<String> table, int port) {
        var found = new HashSet<String>();
        for (var line : table) {
            var columns = line.strip().split("\\s+");
            if (columns.length > 9 && columns[3].equals(LISTENING) && columns[1].endsWith(":%04X".formatted(port))) {
                found.add("socket:[" + columns[9] + "]");
            }
        }
        return found;
    }

    private static String describe(ProcessHandle process) {
        return Marks.of(process.pid())
                .map(mark -> "another Shishi (%s, process %d, data in %s)"
                        .formatted(mark.part(), process.pid(), mark.data()))
                .orElseGet(() -> Marks.program(process) + " (process " + process.pid() + ")");
    }

    private static boolean holdsAny(long pid, Set<String> sockets) {
        try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.anyMatch(file -> {
                try {
                    return sockets.contains(Files.readSymbolicLink(file).toString());
                } catch (IOException closed) {
                    return false;
                }
            });
        } catch (IOException notOurs) {
            return false;
        }
    }
}
