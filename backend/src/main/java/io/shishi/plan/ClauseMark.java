package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Where in the clause, counted in characters, an indicator's promise stands. */
public record ClauseMark(@NotNull int start, @NotNull int end) {

    public static List<ClauseMark> of(String clause, String text) {
        var start = text == null || text.isEmpty() ? -1 : clause.indexOf(text);
        return start < 0 ? List.of() : List.of(new ClauseMark(start, start + text.length()));
    }
}
