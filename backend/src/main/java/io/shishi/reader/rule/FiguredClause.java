package io.shishi.reader.rule;

import io.shishi.plan.Comparator;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.Due;
import io.shishi.reader.draft.NumberKind;
import io.shishi.reader.draft.Source;
import io.shishi.reader.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a clause that has figures: every figure becomes the target or baseline of one indicator. */
final class FiguredClause {

    private final Clause clause;
    private final Passage text;
    private final TaskReading task;
    private final Dues.Found due;
    private final int zero;
    private final int start;

    FiguredClause(Clause clause, Dues.Found due, TaskReading task) {
        this.clause = clause;
        this.text = clause.text();
        this.task = task;
        this.due = due;
        this.zero = Zeros.in(text);
        this.start = due != null && due.from() <= 6 && lead(due.from()) ? due.to() : 0;
    }

    private boolean lead(int at) {
        return Naming.start(text, 0, at) == at;
    }

    void read(List<Figure> figures) {
        var pieces = Pieces.of(text, start, Entries.of(text, figures));
        var promises = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (scope(piece, i + 1 < pieces.size())) {
                task.other(text, piece.entry().target().as(NumberKind.SCOPE, "scope"));
            } else {
                promises.add(piece);
            }
        }
        for (int i = 0; i < promises.size(); ) {
            int end = runEnd(promises, i);
            new Run(promises, i, end).read();
            i = end;
        }
    }

    /** 100平方米以上的社区食堂5个: the first figure says which, the second how many. */
    private boolean scope(Piece piece, boolean more) {
        var figure = piece.entry().target();
        boolean bounded = Limit.after(text, figure.to()) != null && piece.hasRight();
        boolean within = figure.from() > 0 && "在".indexOf(text.charAt(figure.from() - 1)) >= 0;
        return piece.entry().baseline() == null
                && piece.entry().upper() == null
                && (more
                                && (within
                                        || bounded
                                                && !Units.percent(figure.unit())
                                                && Deeds.before(text, figure.from()) != null
                                                && adjacent(piece))
                        || zero >= 0 && bounded);
    }

    private boolean adjacent(Piece piece) {
        return "、,和及与".indexOf(text.charAt(Math.min(text.length() - 1, piece.rightTo()))) < 0;
    }

    /** Figures in a row without words of their own share those before the first. */
    private int runEnd(List<Piece> pieces, int first) {
        int end = first + 1;
        while (end < pieces.size()
                && !pieces.get(end - 1).hasRight()
                && !pieces.get(end).hasLeft()) {
            end++;
        }
        return end;
    }

    private final class Run {

        private final List<Piece> all;
        private final List<Piece> pieces;
        private final Piece first;
        private final int before;

        Run(List<Piece> all, int from, int to) {
            this.all = all;
            this.pieces = all.subList(from, to);
            this.first = pieces.getFirst();
            this.before = from;
        }

        void read() {
            var names = names();
            for (int i = 0; i < pieces.size(); i++) {
                var piece = pieces.get(i);
                var name = names.get(i);
                boolean told = !name.isBlank();
                if (!told) {
                    name = task.subject();
                }
                promise(piece, name, told && !piece.entry().target().about(), i);
                task.spokeOf(name, clause.sentence());
            }
        }

        private List<String> names() {
            var left = left(first);
            var right = right(pieces.getLast());
            if (pieces.size() > 1) {
                var subject = left;
                int respectively = subject.indexOf("分别");
                if (respectively > 0) {
                    subject = subject.substring(0, respectively);
                }
                var parts = Subjects.of(withoutEach(subject), pieces.size());
                if (!parts.isEmpty()) {
                    return parts.stream().map(part -> part + right).toList();
                }
                if (text.text().contains("分别")) {
                    task.warn(text.span(), "subjects-unclear", "“分别”前后的对象与数字个数对不上，请核对每个数字对应的对象");
                }
                return pieces.stream().map(piece -> left(first) + right(piece)).toList();
            }
            return List.of(single(left, right));
        }

        private String single(String left, String right) {
            if (first.joined(text) && !right.isEmpty()) {
                return Deeds.first(left) + right;
            }
            if (!left.isEmpty() && !right.isEmpty()) {
                return left + right;
            }
            if (left.isEmpty() && before > 0) {
                return inherited() + right + head(right);
            }
            if (right.isEmpty()) {
                return verb(left) + left;
            }
            return left + right + head(right);
        }

        /** 建成公园10个、绿道18公里: the verb of the first holds for what follows. */
        private String verb(String left) {
            if (before == 0 || left.length() > 6 || !Deeds.first(left).isEmpty()) {
                return "";
            }
            return Deeds.first(left(all.getFirst()));
        }

        private String inherited() {
            for (int i = before - 1; i >= 0; i--) {
                var left = left(all.get(i));
                if (!left.isEmpty()) {
                    return all.get(i).hasRight() && left.length() <= 12 ? left : Deeds.first(left);
                }
            }
            return "";
        }

        /** 4家省级、3家市级示范社区: the thing itself is named with the last of them. */
        private String head(String right) {
            var last = right(all.getLast());
            boolean kind = right.length() <= 4 && right.matches(".{1,3}[级类型星]");
            if (!kind || last.length() <= right.length() || all.getLast() == pieces.getLast()) {
                return "";
            }
            int end = last.indexOf(right.charAt(right.length() - 1));
            return end >= 0 && end < 4 ? last.substring(end + 1) : "";
        }

        private void promise(Piece piece, String name, boolean sure, int index) {
            var target = piece.entry().target();
            var unit = unit(piece);
            var often = often(piece, unit);
            var comparator = comparator(piece, index);
            BigDecimal value = target.value();
            var baseline = piece.entry().baseline() == null
                    ? null
                    : piece.entry().baseline().value();
            if (zero >= 0 && !Units.percent(unit)) {
                baseline = value;
                value = BigDecimal.ZERO;
                comparator = Comparator.ZERO;
            } else if (often != null) {
                comparator = Comparator.RECURRING;
                value = value.multiply(BigDecimal.valueOf(often.times()));
                unit = Each.withoutPeriod(unit);
            }
            var rule = comparator == Comparator.ZERO
                    ? "cleared-to-zero"
                    : often != null
                            ? "each-period"
                            : baseline != null
                                    ? "from-to"
                                    : pieces.size() > 1
                                            ? "respectively"
                                            : piece.entry().upper() != null ? "range" : "count";
            boolean clear = sure && (often == null || often.times() == 1);
            add(piece, name, comparator, value, unit, baseline, often, rule, clear);
            if (piece.entry().upper() != null) {
                add(piece, name, Comparator.AT_MOST, piece.entry().upper().value(), unit, null, often, rule, clear);
            }
            doubts(piece, name, often, sure);
        }

        private void doubts(Piece piece, String name, Each.Often often, boolean sure) {
            var span = text.span(piece.entry().from(), piece.entry().to());
            var printed = text.printed(piece.entry().from(), piece.entry().to());
            if (name.isBlank()) {
                task.warn(span, "name-unclear", "没有读出“" + printed + "”是什么的数字，请补上名称");
            } else if (piece.entry().target().about()) {
                task.warn(span, "about", "“" + printed + "”是约数，按“不低于”读入，请核对");
            } else if (!sure) {
                task.warn(span, "name-inherited", "“" + printed + "”的名称取自前文“" + name + "”，请核对");
            }
            if (often != null && often.times() > 1) {
                task.warn(
                        span,
                        "period-converted",
                        "“" + text.printed(often.from(), often.to()) + "”按每年" + often.times() + "倍折算，请核对");
            }
            if (piece.entry().upper() != null) {
                task.warn(span, "range", "“" + printed + "”是区间，读成下限和上限两个指标，请核对");
            }
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
            boolean upper = entry.upper() != null && comparator == Comparator.AT_MOST && rule.equals("range");
            var sources = new ArrayList<Source>();
            if (piece.hasLeft() || piece.hasRight()) {
                sources.add(source(
                        "name",
                        name,
                        piece.hasLeft() ? piece.from() : piece.rightFrom(),
                        piece.hasLeft() ? piece.nameTo() : piece.rightTo(),
                        "words-beside-the-figure"));
            }
            var figure = upper ? entry.upper() : entry.target();
            sources.add(source(
                    comparator == Comparator.ZERO ? "baseline" : "target",
                    text.printed(figure.from(), figure.digits()),
                    figure.from(),
                    figure.to(),
                    rule));
            if (entry.baseline() != null) {
                var from = entry.baseline();
                sources.add(source(
                        "baseline", text.printed(from.from(), from.digits()), from.from(), from.to(), "from-to"));
            }
            if (often != null && often.to() > often.from()) {
                sources.add(source("period", often.period().word(), often.from(), often.to(), "each-period"));
            }
            int from = upper
                    ? figure.from()
                    : piece.hasLeft() && piece.from() < entry.from() ? piece.from() : entry.from();
            int to = upper || entry.upper() == null
                    ? Math.max(figure.to(), piece.rightTo())
                    : entry.target().to();
            task.add(new DraftIndicator(
                    name,
                    comparator,
                    value,
                    unit,
                    baseline,
                    often == null ? null : often.period(),
                    dueDay(),
                    List.of(),
                    text.span(from, Math.max(to, entry.target().to())),
                    rule,
                    sure,
                    List.copyOf(sources)));
        }

        private Comparator comparator(Piece piece, int index) {
            var figure = piece.entry().target();
            if (piece.entry().upper() != null) {
                return Comparator.AT_LEAST;
            }
            var after = Limit.after(text, figure.to());
            if (after == null && pieces.size() > 1) {
                after = Limit.after(text, pieces.getLast().entry().to());
            }
            if (after != null) {
                return after;
            }
            int floor = piece.entry().baseline() == null
                    ? Math.min(piece.from(), figure.from())
                    : piece.entry().baseline().to();
            var before = Limit.before(text, figure.from(), floor);
            if (before == null && index > 0) {
                before = comparator(first, 0);
                return before == null ? Comparator.EQUAL : before;
            }
            boolean whole = Units.percent(figure.unit()) && figure.value().compareTo(BigDecimal.valueOf(100)) == 0;
            if (whole && before == Comparator.AT_LEAST && Limit.reaches(text, figure.from(), floor)) {
                return Comparator.EQUAL;
            }
            return before != null ? before : figure.about() ? Comparator.AT_LEAST : Comparator.EQUAL;
        }

        private String unit(Piece piece) {
            var unit = piece.entry().target().unit();
            if (unit == null) {
                unit = pieces.stream()
                        .map(it -> it.entry().target().unit())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
            var base = piece.entry().baseline();
            if (base != null
                    && Units.rate(base.unit())
                    && unit != null
                    && !Units.rate(unit)
                    && base.unit().startsWith(unit)) {
                return base.unit();
            }
            if ("元".equals(unit)) {
                var rate = Each.rate(
                        text,
                        Math.min(piece.from(), first.from()),
                        piece.entry().target().from());
                return rate == null ? unit : unit + "/" + rate;
            }
            return unit;
        }

        private Each.Often often(Piece piece, String unit) {
            if (Units.money(unit)
                    || Units.percent(unit)
                    || piece.entry().baseline() != null
                    || (unit != null && unit.endsWith("百分点"))) {
                return null;
            }
            var often = Each.often(text, start, piece.entry().target().from());
            return often != null
                    ? often
                    : Each.inUnit(unit, piece.entry().target().to());
        }
    }

    private Due dueDay() {
        return due == null ? null : due.due();
    }

    private Source source(String field, String value, int from, int to, String rule) {
        return new Source(field, value, text.span(from, to), rule);
    }

    private String left(Piece piece) {
        var left = piece.hasLeft() ? text.printed(piece.from(), piece.nameTo()) : "";
        return zero >= 0 ? left.replaceFirst("(?:动态|全部)?清零", "") : left;
    }

    private String right(Piece piece) {
        return piece.hasRight() ? text.printed(piece.rightFrom(), piece.rightTo()) : "";
    }

    private static String withoutEach(String subject) {
        int each = subject.indexOf("每");
        return each > 0 && Each.start(subject, subject.length(), each) == each ? subject.substring(0, each) : subject;
    }
}
