package io.shishi.reader.draft;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.shishi.plan.Period;
import java.util.Locale;

/** A {@link Period} as a draft writes it: {@code monthly}. */
public enum DraftPeriod {
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static DraftPeriod fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public Period period() {
        return Period.valueOf(name());
    }
}
