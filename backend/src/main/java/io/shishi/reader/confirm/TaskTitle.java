package io.shishi.reader.confirm;

import io.shishi.reader.draft.DraftTask;

/** A task's title; where it has none, the beginning of its clause. */
final class TaskTitle {

    private static final int LONGEST = 30;

    private TaskTitle() {}

    static String of(DraftTask task) {
        if (task.title() != null && !task.title().isBlank()) {
            return task.title().strip();
        }
        var clause = task.text().strip();
        var end = 0;
        while (end < Math.min(LONGEST, clause.length()) && "。；;，,\n".indexOf(clause.charAt(end)) < 0) {
            end++;
        }
        return clause.substring(0, Math.max(end, 1));
    }
}
