package io.shishi.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a careful person reads out of a test document. Lines {@code word: value} say what the plan says of itself; a task
 * begins with {@code # number | category | lead | cooperating}, then its text, then
 * {@code - name | comparator target unit | baseline | period}, with {@code ?} for one that need not be found.
 */
record Key(Map<String, String> plan, List<Task> tasks) {

    record Task(
            String number,
            String category,
            List<String> lead,
            List<String> cooperating,
            String text,
            List<Promise> promises) {}

    record Promise(
            boolean optional,
            String name,
            String comparator,
            BigDecimal target,
            String unit,
            BigDecimal baseline,
            String period) {}

    static Key of(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Key of(List<String> lines) {
        var plan = new HashMap<String, String>();
        var tasks = new ArrayList<Task>();
        for (var line : lines) {
            if (line.startsWith("# ")) {
                var cells = cells(line);
                tasks.add(new Task(cells[0], cells[1], names(cells[2]), names(cells[3]), "", new ArrayList<>()));
            } else if (tasks.isEmpty()) {
                plan.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
            } else if (line.startsWith("- ") || line.startsWith("? ")) {
                tasks.getLast().promises().add(promise(line));
            } else {
                var task = tasks.removeLast();
                tasks.add(new Task(
                        task.number(),
                        task.category(),
                        task.lead(),
                        task.cooperating(),
                        task.text() + line,
                        task.promises()));
            }
        }
        return new Key(plan, tasks);
    }

    private static Promise promise(String line) {
        var cells = cells(line);
        var words = cells[1].split(" ");
        return new Promise(
                line.startsWith("?"),
                cells[0],
                words[0],
                words.length > 1 ? new BigDecimal(words[1]) : null,
                words.length > 2 ? words[2] : null,
                cells[2].isEmpty() ? null : new BigDecimal(cells[2]),
                cells[3].isEmpty() ? null : cells[3]);
    }

    private static String[] cells(String line) {
        var cells = (line.substring(2) + " | | | | ").split("\\|");
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }

    /** Names between 、 that stand in no bracket. */
    static List<String> names(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split("、(?![^（(]*[）)])"));
    }
}
