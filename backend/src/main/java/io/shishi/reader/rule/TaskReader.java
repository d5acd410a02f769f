package io.shishi.reader.rule;

import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.draft.Due;
import io.shishi.reader.draft.NumberKind;
import io.shishi.reader.draft.OtherNumber;
import io.shishi.reader.draft.Source;
import io.shishi.reader.draft.Warning;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.SourceText;
import io.shishi.reader.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a task of an item: takes the agencies out of its words, reads the rest, and accounts for every number. */
final class TaskReader {

    private static final Pattern NAMED = Pattern.compile("([^。;()]{4,60})\\(([^()\\d]{4,14})\\)(?=[^。;,、)])");
    private static final String EDGES = "。;,:、 ";

    private final SourceText source;
    private final Items items;
    private final Item item;
    private final List<Source> sources = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private DutyFinder finder;
    private Due due;

    TaskReader(SourceText source, Items items, Item item) {
        this.source = source;
        this.items = items;
        this.item = item;
    }

    List<Warning> warnings() {
        return warnings;
    }

    DraftTask read() {
        finder = new DutyFinder(source, item.text());
        warnings.addAll(finder.warnings());
        var text = finder.rest().trimmed(EDGES);
        due();
        var duty = new ItemDuty(source, items, item, finder, sources, warnings).read();
        var reading = TaskRules.read(text, Sections.elsewhere(item.headings()));
        warnings.addAll(reading.warnings);
        var others = new ArrayList<>(reading.others);
        others.addAll(outside(text));
        others.sort(Comparator.comparing(OtherNumber::span));
        sources.add(new Source(
                "text", text.printed(), text.span(), item.cells().isEmpty() ? "numbered-item" : "table-row"));
        return new DraftTask(
                Sections.section(item.headings()),
                category(text),
                item.number(),
                title(text),
                text.printed(),
                text.span(),
                duty.lead(),
                duty.cooperating(),
                due,
                owned(reading.indicators),
                List.copyOf(others),
                List.copyOf(sources));
    }

    private void due() {
        due = finder.due();
        if (due == null && item.due() != null) {
            var found = Dues.in(item.due());
            due = found == null ? null : found.due();
        }
        if (due != null) {
            sources.add(new Source("due", source.at(due.span()), due.span(), due.rule()));
        }
    }

    /** Several brackets in one clause: each speaks for the part before it. */
    private List<DraftIndicator> owned(List<DraftIndicator> indicators) {
        var duties = finder.duties().stream()
                .filter(it -> !it.duty().lead().isEmpty() && item.text().charAt(it.from()) == '(')
                .toList();
        if (duties.size() < 2) {
            return List.copyOf(indicators);
        }
        return indicators.stream().map(indicator -> owned(indicator, duties)).toList();
    }

    private DraftIndicator owned(DraftIndicator it, List<DutyFinder.Found> duties) {
        for (var found : duties) {
            if (item.text().span(found.from(), found.to()).from() >= it.span().to() - 1) {
                return new DraftIndicator(
                        it.name(),
                        it.comparator(),
                        it.target(),
                        it.unit(),
                        it.baseline(),
                        it.period(),
                        it.due(),
                        found.duty().lead(),
                        it.span(),
                        it.rule(),
                        it.sure(),
                        it.sources());
            }
        }
        return it;
    }

    /** Numbers of the item that are not in its clause: in agencies' names, in a due day's line. */
    private List<OtherNumber> outside(Passage text) {
        var taken = new Taken(item.text());
        taken.takeAll(text);
        var others = new ArrayList<OtherNumber>();
        for (var digits : taken.left()) {
            var span = item.text().span(digits.from(), digits.to());
            boolean date = due != null && due.span().holds(span);
            others.add(new OtherNumber(
                    span,
                    item.text().printed(digits.from(), digits.to()),
                    date ? NumberKind.DATE : NumberKind.NAME,
                    date ? "due-day" : "agency-name"));
        }
        return others;
    }

    private String category(Passage text) {
        if (item.category() != null) {
            sources.add(new Source(
                    "category", item.category().printed(), item.category().span(), "category-column"));
            return item.category().printed();
        }
        var heading = Sections.category(item.headings());
        if (heading != null) {
            var category = Sections.category(heading.title().text());
            sources.add(new Source("category", category, heading.title().span(), "category-heading"));
            return category;
        }
        var own = title(text);
        if (own != null && own.length() <= 12 && Sections.category(own) != null) {
            sources.add(new Source("category", Sections.category(own), text.span(0, own.length()), "category-title"));
            return Sections.category(own);
        }
        var named = named(text);
        if (named != null) {
            sources.add(new Source("category", named.value, named.span, "bracket-after-title"));
            return named.value;
        }
        return null;
    }

    private record Named(String value, Span span, int end) {}

    /** 坚持就业优先（稳就业）大力开展…: a bracket between the title and the clause names what it is about. */
    private static Named named(Passage text) {
        var found = NAMED.matcher(text).region(0, Math.min(text.length(), 90)).useTransparentBounds(true);
        return found.lookingAt()
                ? new Named(
                        text.printed(found.start(2), found.end(2)),
                        text.span(found.start(2), found.end(2)),
                        found.end())
                : null;
    }

    private String title(Passage text) {
        var named = named(text);
        if (named != null) {
            return text.printed(0, named.end());
        }
        int stop = text.text().indexOf('。');
        return stop > 3 && stop <= 40 && stop < text.length() - 1 ? text.printed(0, stop) : null;
    }
}
