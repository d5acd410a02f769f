package io.shishi.reader.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is different in a task; an indicator that one side lacks has only the other. */
public record ChangedField(
        @NotNull Kind field, @Schema(description = "Of the indicator") String name, String before, String after) {

    /** Which part of a task. */
    @Schema(name = "ChangedFieldKind")
    public enum Kind {
        TEXT,
        LEAD,
        COOPERATING,
        SECTION,
        NUMBER,
        INDICATOR;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Kind fromString(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
