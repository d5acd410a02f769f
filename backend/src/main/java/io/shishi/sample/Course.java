package io.shishi.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How the figures of a measure went from round to round: written out, or, for what must happen in every stretch of the
 * calendar, the rhythm. A rhythm follows the real calendar, so that a quarter is a quarter whenever the plan begins.
 */
record Course(Rhythm rhythm, List<Entry> entries) {

    enum Rhythm {
        EVERY_DAY,
        EVERY_QUARTER,
        EVERY_YEAR
    }

    /** One round's figure: a value, or for a ratio its two parts. */
    record Entry(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

        static Entry of(JsonNode node) {
            if (node == null || node.isNull()) {
                return null;
            }
            return node.isArray()
                    ? new Entry(null, node.get(0).decimalValue(), node.get(1).decimalValue())
                    : new Entry(node.decimalValue(), null, null);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Course of(JsonNode node) {
        if (node.isTextual()) {
            return new Course(Rhythm.valueOf(node.textValue()), List.of());
        }
        var entries = new ArrayList<Entry>();
        node.forEach(entry -> entries.add(Entry.of(entry)));
        return new Course(null, entries);
    }

    /** The figure of a round, or null where none was given. */
    Entry at(int round, SampleYear year) {
        if (rhythm == null) {
            return round <= entries.size() ? entries.get(round - 1) : null;
        }
        var last = year.lastDay(round);
        var times =
                switch (rhythm) {
                    case EVERY_DAY -> last.getDayOfMonth();
                    case EVERY_QUARTER -> last.getMonthValue() % 3 == 0 ? 1 : 0;
                    case EVERY_YEAR -> last.getMonthValue() == 12 || round == 8 ? 1 : 0;
                };
        return new Entry(BigDecimal.valueOf(times), null, null);
    }
}
