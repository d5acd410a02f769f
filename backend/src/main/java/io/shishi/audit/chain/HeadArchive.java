package io.shishi.audit.chain;

import io.shishi.audit.chain.Verification.Archived;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The heads of every day, one file a day, to be kept where the database's masters can not write: a line for each chain,
 * {@code chain TAB entries TAB hash LF}. A day's file is written once and never again.
 */
record HeadArchive(Path folder) {

    private static final String PREFIX = "heads-";
    private static final String SUFFIX = ".txt";

    boolean has(LocalDate day) {
        return Files.exists(file(day));
    }

    /** Whether this call wrote it: another process may have been first. */
    boolean write(LocalDate day, Map<Chain, Head> heads) throws IOException {
        Files.createDirectories(folder);
        var lines = heads.entrySet().stream()
                .map(head -> "%s\t%d\t%s\n"
                        .formatted(
                                head.getKey().id(),
                                head.getValue().entries(),
                                head.getValue().hash()))
                .collect(Collectors.joining());
        try {
            Files.writeString(file(day), lines, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** The archived heads of one chain by how many entries it had. */
    NavigableMap<Long, Archived> of(Chain chain) throws IOException {
        var kept = new TreeMap<Long, Archived>();
        for (var file : files()) {
            for (var line : Files.readAllLines(file)) {
                var fields = line.split("\t");
                if (fields.length == 3 && fields[0].equals(chain.id().toString())) {
                    kept.putIfAbsent(
                            Long.valueOf(fields[1]),
                            new Archived(fields[2], file.getFileName().toString()));
                }
            }
        }
        kept.remove(0L);
        return kept;
    }

    /** From the oldest on. */
    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(PREFIX + ".*" + SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private Path file(LocalDate day) {
        return folder.resolve(PREFIX + day + SUFFIX);
    }
}
