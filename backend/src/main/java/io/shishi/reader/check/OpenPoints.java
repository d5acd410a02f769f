package io.shishi.reader.check;

import io.shishi.reader.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is still to be decided: first what keeps the draft from becoming a plan, then what a person should look at. */
final class OpenPoints {

    private static final Comparator<OpenPoint> ORDER = Comparator.comparing((OpenPoint point) -> !point.blocking())
            .thenComparing(point ->
                    point.span() == null ? Integer.MAX_VALUE : point.span().from());

    private final List<OpenPoint> points = new ArrayList<>();

    void must(boolean wrong, String code, Span span, Integer task, String field, String detail) {
        if (wrong) {
            points.add(new OpenPoint(key(code, span, field), code, true, span, detail, task, field));
        }
    }

    void should(boolean doubtful, String code, Span span, Integer task, String field, String detail) {
        if (doubtful) {
            points.add(new OpenPoint(key(code, span, field), code, false, span, detail, task, field));
        }
    }

    private static String key(String code, Span span, String field) {
        return span == null ? code + "@" + field : code + "@" + span.from() + "-" + span.to();
    }

    /** What a person settled is open no more, unless it stands in the way. */
    List<OpenPoint> without(Set<String> settled) {
        return points.stream()
                .filter(point -> point.blocking() || !settled.contains(point.key()))
                .sorted(ORDER)
                .toList();
    }
}
