package io.shishi.inspection.check;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * A thing to see on site, as it was asked when the check was planned, and what was seen.
 *
 * @param answer null while nobody has looked
 * @param files photos that show it
 */
public record CheckPoint(
        @NotNull String code,
        @NotNull String question,
        PointAnswer answer,
        String note,
        @NotNull List<@NotNull UUID> files) {

    public CheckPoint {
        files = files == null ? List.of() : List.copyOf(files);
    }

    static CheckPoint asked(String code, String question) {
        return new CheckPoint(code, question, null, null, List.of());
    }

    CheckPoint answered(PointAnswer answer, String note, List<UUID> files) {
        return new CheckPoint(code, question, answer, note, files);
    }
}
