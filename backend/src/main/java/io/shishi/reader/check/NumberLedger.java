package io.shishi.reader.check;

import io.shishi.reader.check.NumberPlace.Kind;
import io.shishi.reader.draft.Coverage;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.draft.Due;
import io.shishi.reader.draft.Ignored;
import io.shishi.reader.draft.NumberKind;
import io.shishi.reader.text.Span;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The books on every Arabic number of the tasks' text: each stands in one place or is missed. What counts is the text
 * of the tasks as read and as edited, so that a task taken away does not take its numbers out of the books.
 */
public final class NumberLedger {

    private static final Set<String> VALUES = Set.of("target", "baseline", "unit", "period", "scope");

    private static final int LONGEST = 30;

    private final String text;
    private final Draft draft;
    private final List<Place> places = new ArrayList<>();

    /** A stretch of the text that accounts for its numbers: all of them, or those that {@code promise} names. */
    private record Place(Span span, Kind kind, int task, Integer indicator, DraftIndicator promise) {}

    private NumberLedger(String text, Draft draft) {
        this.text = text;
        this.draft = draft;
    }

    public static List<NumberPlace> of(String text, Draft draft, Draft original) {
        var ledger = new NumberLedger(text, draft);
        ledger.collect();
        return ledger.numbers(original);
    }

    public static Coverage coverage(List<NumberPlace> numbers) {
        return new Coverage(
                numbers.size(),
                count(numbers, Kind.INDICATOR),
                count(numbers, Kind.OTHER),
                count(numbers, Kind.UNSURE),
                count(numbers, Kind.MISSED));
    }

    private static int count(List<NumberPlace> numbers, Kind kind) {
        return (int) numbers.stream().filter(number -> number.kind() == kind).count();
    }

    private void collect() {
        for (var i = 0; i < draft.tasks().size(); i++) {
            var task = draft.tasks().get(i);
            for (var other : task.otherNumbers()) {
                add(other.span(), other.kind() == NumberKind.UNKNOWN ? Kind.UNSURE : Kind.OTHER, i, null);
            }
            due(task.due(), i, null);
            for (var j = 0; j < task.indicators().size(); j++) {
                collect(task.indicators().get(j), i, j);
            }
        }
        draft.ignored().stream().map(Ignored::span).forEach(span -> add(span, Kind.OTHER, -1, null));
        places.sort(Comparator.comparing(Place::span));
    }

    private void collect(DraftIndicator indicator, int task, int index) {
        indicator.sources().stream()
                .filter(source -> source.span() != null && VALUES.contains(source.field()))
                .forEach(source -> add(source.span(), Kind.INDICATOR, task, index));
        due(indicator.due(), task, index);
        if (indicator.span() != null) {
            places.add(new Place(indicator.span(), Kind.INDICATOR, task, index, indicator));
        }
    }

    private void due(Due due, int task, Integer indicator) {
        if (due != null) {
            add(due.span(), Kind.OTHER, task, indicator);
        }
    }

    private void add(Span span, Kind kind, int task, Integer indicator) {
        if (span != null) {
            places.add(new Place(span, kind, task, indicator, null));
        }
    }

    private List<NumberPlace> numbers(Draft original) {
        var spans = new TreeSet<Span>();
        stretches(original).forEach(stretch -> spans.addAll(ArabicNumbers.in(text, stretch)));
        stretches(draft).forEach(stretch -> spans.addAll(ArabicNumbers.in(text, stretch)));
        var numbers = new ArrayList<NumberPlace>();
        var open = new ArrayList<Place>();
        var next = 0;
        for (var span : spans) {
            while (next < places.size() && places.get(next).span().from() < span.to()) {
                open.add(places.get(next++));
            }
            open.removeIf(place -> place.span().to() <= span.from());
            numbers.add(place(span, open));
        }
        return numbers;
    }

    private static List<Span> stretches(Draft draft) {
        return draft.tasks().stream()
                .map(DraftTask::span)
                .filter(span -> span != null)
                .toList();
    }

    /** What a person or a rule said in so many words counts before what merely lies around it. */
    private NumberPlace place(Span span, List<Place> around) {
        var printed = text.substring(span.from(), span.to());
        return around.stream()
                .filter(place -> place.span().meets(span))
                .filter(place -> place.promise() == null || promises(place.promise(), printed))
                .min(Comparator.comparingInt((Place place) -> place.task() < 0 ? 2 : place.promise() != null ? 1 : 0)
                        .thenComparingInt(place -> place.span().length()))
                .map(place -> new NumberPlace(
                        span, printed, place.kind(), place.task() < 0 ? null : place.task(), place.indicator()))
                .orElseGet(() -> new NumberPlace(span, printed, Kind.MISSED, taskAt(span), null));
    }

    private static boolean promises(DraftIndicator promise, String printed) {
        if (printed.length() > LONGEST) {
            return false;
        }
        var value = new BigDecimal(
                Normalizer.normalize(printed, Normalizer.Form.NFKC).replace(",", ""));
        return same(value, promise.target()) || same(value, promise.baseline());
    }

    private static boolean same(BigDecimal value, BigDecimal other) {
        return other != null && value.compareTo(other) == 0;
    }

    private Integer taskAt(Span span) {
        for (var i = 0; i < draft.tasks().size(); i++) {
            var stretch = draft.tasks().get(i).span();
            if (stretch != null && stretch.holds(span)) {
                return i;
            }
        }
        return null;
    }
}
