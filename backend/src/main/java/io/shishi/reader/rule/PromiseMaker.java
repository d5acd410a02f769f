package io.shishi.reader.rule;

import io.shishi.plan.Comparator;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.Due;
import io.shishi.reader.draft.Source;
import io.shishi.reader.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes the indicators of a run: comparison, unit, baseline, period, and where each of them stands. */
final class PromiseMaker {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Set<String> PERIODS = Set.of("年", "月", "季度", "天", "日", "周", "学期", "学年");

    private final Run run;
    private final Passage text;
    private final int start;
    private final boolean zero;
    private final Due due;
    private final TaskReading task;
    /** The unit of a run whose figures leave it to one of them. */
    private final String shared;

    PromiseMaker(Run run, int start, boolean zero, Due due, TaskReading task) {
        this.run = run;
        this.text = run.text();
        this.start = start;
        this.zero = zero;
        this.due = due;
        this.task = task;
        this.shared = run.pieces().stream()
                .map(it -> it.entry().target().unit())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** {@code told}: the name stands beside the figure. */
    void make(int index, String name, boolean told) {
        var piece = run.pieces().get(index);
        var entry = piece.entry();
        var unit = unit(piece, told);
        var often = often(piece, unit);
        boolean cleared = zero && !Units.percent(unit);
        boolean sure = told && !entry.target().about() && (often == null || often.times() == 1);
        if (cleared) {
            add(
                    piece,
                    name,
                    Comparator.ZERO,
                    BigDecimal.ZERO,
                    unit,
                    entry.target().value(),
                    null,
                    "cleared-to-zero",
                    sure);
        } else if (often != null) {
            var times = entry.target().value().multiply(BigDecimal.valueOf(often.times()));
            add(piece, name, Comparator.RECURRING, times, Each.withoutPeriod(unit), null, often, "each-period", sure);
        } else if (entry.upper() != null) {
            add(piece, name, Comparator.AT_LEAST, entry.target().value(), unit, null, null, "range", sure);
            add(piece, name, Comparator.AT_MOST, entry.upper().value(), unit, null, null, "range", sure);
        } else {
            var baseline = entry.baseline() == null ? null : entry.baseline().value();
            var rule = baseline != null ? "from-to" : run.several() ? "list" : "count";
            add(piece, name, comparator(piece, index), entry.target().value(), unit, baseline, null, rule, sure);
        }
        Doubts.of(text, piece, name, often, told, task);
    }

    private void add(
            Piece piece,
            String name,
            Comparator comparator,
            BigDecimal value,
            String unit,
            BigDecimal baseline,
            Each.Often often,
            String rule,
            boolean sure) {
        var entry = piece.entry();
        boolean upper = rule.equals("range") && comparator == Comparator.AT_MOST;
        var figure = upper ? entry.upper() : entry.target();
        var sources = new ArrayList<Source>();
        if (piece.hasLeft()) {
            sources.add(source("name", name, piece.from(), piece.nameTo(), "words-before"));
        }
        if (piece.hasRight()) {
            sources.add(source("name", name, piece.rightFrom(), piece.rightTo(), "words-after"));
        }
        var field = comparator == Comparator.ZERO ? "baseline" : "target";
        sources.add(source(field, text.printed(figure.from(), figure.digits()), figure.from(), figure.to(), rule));
        if (entry.baseline() != null) {
            var from = entry.baseline();
            sources.add(
                    source("baseline", text.printed(from.from(), from.digits()), from.from(), from.to(), "from-to"));
        }
        if (often != null && often.to() > often.from()) {
            sources.add(source("period", often.period().word(), often.from(), often.to(), "each-period"));
        }
        int from = upper ? figure.from() : piece.hasLeft() ? Math.min(piece.from(), entry.from()) : entry.from();
        int to = entry.upper() != null && !upper ? entry.target().to() : Math.max(figure.to(), piece.rightTo());
        task.add(new DraftIndicator(
                name,
                comparator,
                value,
                unit,
                baseline,
                often == null ? null : often.period(),
                due,
                List.of(),
                text.span(from, Math.max(to, figure.to())),
                rule,
                sure,
                List.copyOf(sources)));
    }

    private Comparator comparator(Piece piece, int index) {
        var figure = piece.entry().target();
        var after = Limit.after(text, figure.to());
        if (after == null && run.several()) {
            after = Limit.after(text, run.last().entry().to());
        }
        if (after != null) {
            return after;
        }
        var before = before(piece);
        var told = before == null && index > 0 ? run.first() : piece;
        before = before(told);
        if (before == Comparator.AT_LEAST
                && whole(figure)
                && (Limit.reaches(text, told.entry().target().from(), floor(told))
                        || told.far() != null && text.text().startsWith("达", told.nameTo()))) {
            return Comparator.EQUAL;
        }
        return before != null ? before : figure.about() ? Comparator.AT_LEAST : Comparator.EQUAL;
    }

    private Comparator before(Piece piece) {
        var near = Limit.before(text, piece.entry().target().from(), floor(piece));
        return near == null ? piece.far() : near;
    }

    private int floor(Piece piece) {
        var entry = piece.entry();
        return entry.baseline() == null
                ? Math.min(piece.from(), entry.target().from())
                : entry.baseline().to();
    }

    private static boolean whole(Figure figure) {
        return Units.percent(figure.unit()) && figure.value().compareTo(HUNDRED) == 0;
    }

    private String unit(Piece piece, boolean told) {
        var unit = piece.entry().target().unit();
        if (unit == null) {
            unit = shared;
        }
        var base = piece.entry().baseline();
        if (base != null
                && unit != null
                && Units.rate(base.unit())
                && !Units.rate(unit)
                && base.unit().startsWith(unit)) {
            return base.unit();
        }
        if (Units.amount(unit)) {
            var often = Each.often(text, start, piece.entry().target().from());
            return often == null || often.times() > 1 ? unit : unit + "/" + text.printed(often.to() - 1, often.to());
        }
        if ("元".equals(unit)) {
            int from = Math.min(piece.from(), run.first().from());
            var rate = Each.rate(text, from, piece.entry().target().from());
            rate = rate == null && told ? rate : rate == null ? task.rate() : rate;
            task.rate(rate);
            return rate == null ? unit : unit + "/" + rate;
        }
        if ("万元".equals(unit)) {
            var rate = Each.rate(
                    text,
                    Math.min(piece.from(), run.first().from()),
                    piece.entry().target().from());
            return rate == null || PERIODS.contains(rate) ? unit : unit + "/" + rate;
        }
        return unit;
    }

    private Each.Often often(Piece piece, String unit) {
        boolean level = Units.amount(unit == null ? null : unit.replaceFirst("/.*", ""))
                || Units.money(unit)
                || Units.percent(unit)
                || (unit != null && unit.endsWith("百分点"));
        if (level || piece.entry().baseline() != null || piece.entry().upper() != null) {
            return null;
        }
        var often = Each.often(text, start, piece.entry().target().from());
        return often != null ? often : Each.inUnit(unit, piece.entry().target().to());
    }

    private Source source(String field, String value, int from, int to, String rule) {
        return new Source(field, value, text.span(from, to), rule);
    }
}
