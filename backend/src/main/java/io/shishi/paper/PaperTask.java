package io.shishi.paper;

import io.shishi.plan.Task;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A task that a paper is about. */
public record PaperTask(@NotNull UUID id, @NotNull String number, @NotNull String title) {

    static PaperTask of(Task task) {
        return new PaperTask(task.id, task.number, task.title);
    }
}
