package io.shishi.inspection.check;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shishi.plan.Indicator;
import io.shishi.plan.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What to see on site for each kind of promise, as the file says; for an unknown kind the last list, which fits all. */
@ApplicationScoped
class CheckLists {

    private final List<CheckList> lists;

    CheckLists() {
        try (var file = CheckLists.class.getResourceAsStream("/inspection/check-lists.json")) {
            lists = List.copyOf(new ObjectMapper().readValue(file, new TypeReference<List<CheckList>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the promise itself says counts first, then its task; what a comparator or unit says counts last. */
    CheckList of(Task task, Indicator indicator) {
        var promise = indicator == null ? "" : text(indicator.name) + text(indicator.clauseText);
        return first(promise)
                .or(() -> first(task.title + text(task.category)))
                .or(() -> lists.stream().filter(list -> list.isFor(indicator)).findFirst())
                .orElseGet(lists::getLast);
    }

    private java.util.Optional<CheckList> first(String words) {
        return lists.stream().filter(list -> list.speaksOf(words)).findFirst();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
