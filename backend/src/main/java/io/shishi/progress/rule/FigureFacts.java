package io.shishi.progress.rule;

import io.shishi.plan.Aggregation;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * All that a figure is judged by.
 *
 * @param value what was entered, or computed from the two parts of a ratio; null where it was left blank
 * @param earlier accepted figures of earlier rounds in their order, none of them blank
 * @param next the accepted figure of the nearest later round, or null
 * @param target the largest number promised for the measure, or null
 * @param noChange whether the report says that nothing has changed
 */
public record FigureFacts(
        UUID measureId,
        String name,
        String unit,
        Aggregation aggregation,
        boolean ratio,
        String numeratorName,
        String denominatorName,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String correctionReason,
        boolean jumpConfirmed,
        List<PastFigure> earlier,
        PastFigure next,
        BigDecimal target,
        boolean noChange) {

    public FigureFacts {
        earlier = List.copyOf(earlier);
        unit = unit == null ? "" : unit;
    }

    /** The last one that was accepted before this round, or null. */
    PastFigure previous() {
        return earlier.isEmpty() ? null : earlier.getLast();
    }

    boolean cumulative() {
        return aggregation == Aggregation.CUMULATIVE;
    }

    /** Whether "no change" says what the figure is: the same as last time. An amount of its own round has no last time. */
    boolean carriedOver() {
        return noChange && aggregation != Aggregation.PER_PERIOD;
    }

    String field(String part) {
        return "figures[" + measureId + "]." + part;
    }

    /** The figure by its name, in the quotation marks of a sentence. */
    String called() {
        return "“" + name + "”";
    }

    String with(BigDecimal number) {
        return Numbers.plain(number).toPlainString() + unit;
    }
}
