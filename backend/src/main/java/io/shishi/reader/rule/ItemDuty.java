package io.shishi.reader.rule;

import io.shishi.reader.draft.Source;
import io.shishi.reader.draft.Warning;
import io.shishi.reader.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Who leads an item and who takes part: by its own words or cells, and by the heading above it. */
final class ItemDuty {

    private final SourceText source;
    private final Items items;
    private final Item item;
    private final DutyFinder finder;
    private final List<Source> sources;
    private final List<Warning> warnings;

    ItemDuty(
            SourceText source,
            Items items,
            Item item,
            DutyFinder finder,
            List<Source> sources,
            List<Warning> warnings) {
        this.source = source;
        this.items = items;
        this.item = item;
        this.finder = finder;
        this.sources = sources;
        this.warnings = warnings;
    }

    Duty read() {
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
}
