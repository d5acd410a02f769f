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
import java.util.LinkedHashSet;
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
        var duty = duty();
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

    private Duty duty() {
        var own = firstLeads(own());
        var over = items.over(item);
        if (own == null && over == null) {
            warnings.add(new Warning(item.text().span(), "no-lead", "没有读出牵头单位，请补上"));
            return new Duty(List.of(), List.of(), false, "none");
        }
        if (own == null) {
            return over;
        }
        if (over != null && (own.roleless() || own.lead().isEmpty()) && !over.roleless()) {
            return both(over.lead(), own.roleless() ? own.lead() : own.cooperating());
        }
        if (own.lead().isEmpty()) {
            warnings.add(new Warning(item.text().span(), "no-lead", "只读出配合单位，没有读出牵头单位，请补上"));
        }
        return own;
    }

    private Duty firstLeads(Duty own) {
        boolean told = own == null
                || !items.firstLeads()
                || own.lead().size() < 2
                || !own.cooperating().isEmpty();
        boolean explicit =
                item.text().text().contains("牵头单位") || item.text().text().contains("牵头)");
        return told || (explicit && !own.roleless())
                ? own
                : new Duty(
                        own.lead().subList(0, 1),
                        own.lead().subList(1, own.lead().size()),
                        own.roleless(),
                        "first-leads");
    }

    private static Duty both(List<String> lead, List<String> others) {
        return new Duty(
                lead, others.stream().filter(name -> !lead.contains(name)).toList(), false, "heading-leads");
    }

    private Duty own() {
        if (item.duty() != null) {
            item.cells()
                    .forEach(cell -> sources.add(new Source(
                            cell.field(),
                            cell.text().printed(),
                            cell.text().span(),
                            item.duty().rule())));
            return item.duty();
        }
        if (finder.duties().isEmpty()) {
            return null;
        }
        var lead = new LinkedHashSet<String>();
        var cooperating = new LinkedHashSet<String>();
        boolean roleless = true;
        for (var found : labelledFirst()) {
            lead.addAll(found.duty().lead());
            cooperating.addAll(found.duty().cooperating());
            roleless &= found.duty().roleless();
            var span = item.text().span(found.from(), found.to());
            sources.add(new Source(
                    found.duty().lead().isEmpty() ? "cooperating" : "lead",
                    source.at(span),
                    span,
                    found.duty().rule()));
        }
        cooperating.removeAll(lead);
        return new Duty(List.copyOf(lead), List.copyOf(cooperating), roleless, "agencies");
    }

    /** Lines 牵头单位 and 责任单位 that follow each other: the second takes part. */
    private List<DutyFinder.Found> labelledFirst() {
        var found = finder.duties();
        boolean leads = found.stream()
                .anyMatch(it -> words(it).contains("牵头") && it.duty().rule().equals("agency-label"));
        if (!leads) {
            return found;
        }
        var told = new ArrayList<DutyFinder.Found>();
        for (var it : found) {
            boolean responsible = it.duty().rule().equals("agency-label")
                    && words(it).contains("责任单位")
                    && !words(it).contains("牵头");
            told.add(
                    responsible
                            ? new DutyFinder.Found(
                                    new Duty(List.of(), it.duty().lead(), false, "agency-label"), it.from(), it.to())
                            : it);
        }
        return told;
    }

    private String words(DutyFinder.Found found) {
        return item.text().text().substring(found.from(), Math.min(found.to(), found.from() + 24));
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
