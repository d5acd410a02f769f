package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;
import io.shishi.reader.text.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Decides which numbered lines are tasks, which are headings over tasks, and which are neither. */
final class Items {

    private static final Pattern SECTION = Pattern.compile("实事|任务|项目|事项|[省市县区]级");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final SourceText source;
    private final Map<Node, DutyFinder> finders = new IdentityHashMap<>();
    private final Map<Node, Boolean> flat = new IdentityHashMap<>();
    private final Map<Node, Boolean> alike = new IdentityHashMap<>();
    private final Map<Node, Boolean> several = new IdentityHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final boolean firstLeads;

    Items(SourceText source, Node root) {
        this.source = source;
        this.firstLeads = AgencyNames.firstLeads(source.text());
        visit(root);
    }

    /** Of agencies without roles the first leads, as the document says somewhere. */
    boolean firstLeads() {
        return firstLeads;
    }

    List<Item> items() {
        return items;
    }

    /** The agencies that a heading names for all below it; null where it names none. */
    Duty over(Item item) {
        for (var heading : item.headings().reversed()) {
            var found = finder(heading).duties();
            if (!found.isEmpty() && !found.getFirst().duty().lead().isEmpty()) {
                return found.getFirst().duty();
            }
        }
        return null;
    }

    DutyFinder finder(Node node) {
        return finders.computeIfAbsent(node, it -> new DutyFinder(source, it.whole()));
    }

    private boolean duty(Node node) {
        return !finder(node).duties().isEmpty();
    }

    private void visit(Node node) {
        if (!node.holdsTasks()) {
            return;
        }
        items.addAll(node.rows);
        if (node.line != null && node.leaf()) {
            if (!paragraphs(node) && task(node)) {
                items.add(Item.of(above(node), number(node), node.whole()));
            }
        } else if (node.line != null && merges(node)) {
            items.add(Item.of(above(node), number(node), node.everything()));
        } else {
            paragraphs(node);
            node.children.forEach(this::visit);
        }
    }

    private static List<Node> above(Node node) {
        return node.parent.path();
    }

    /** Under a bare heading every paragraph that ends with its agencies is a task without a number. */
    private boolean paragraphs(Node node) {
        if (node.body.size() < 2 || (node.line != null && duties(node.line.words()))) {
            return false;
        }
        var own = node.body.stream()
                .filter(line -> Labels.at(line.text(), 0) == null && line.text().length() > 8 && bracketed(line.text()))
                .toList();
        if (own.size() < 2) {
            return false;
        }
        own.forEach(line -> items.add(Item.of(node.path(), "", line.text())));
        return true;
    }

    private boolean bracketed(Passage text) {
        var finder = new DutyFinder(source, text);
        return !finder.duties().isEmpty() && finder.rest().length() >= 6;
    }

    private boolean duties(Passage text) {
        return !new DutyFinder(source, text).duties().isEmpty();
    }

    private boolean task(Node node) {
        var text = node.whole();
        if (text.length() < 5) {
            return false;
        }
        if (duty(node)) {
            return true;
        }
        if (node.parent.line != null) {
            return true;
        }
        boolean flat = node.parent.children.stream().allMatch(Node::leaf);
        return flat
                && (DIGIT.matcher(text).find()
                        || node.parent.children.stream().filter(this::duty).count() > 1);
    }

    private boolean flat(Node parent) {
        return flat.computeIfAbsent(parent, it -> it.children.stream().allMatch(Node::leaf));
    }

    private boolean several(Node parent) {
        return several.computeIfAbsent(
                parent, it -> it.children.stream().filter(this::duty).limit(2).count() > 1);
    }

    /** Its points are parts of one task: they share the agencies, which the whole or only the last of them names. */
    private boolean merges(Node node) {
        if (node.children.isEmpty()
                || !node.rows.isEmpty()
                || !node.children.stream().allMatch(Node::leaf)) {
            return false;
        }
        boolean section = SECTION.matcher(node.title().text()).find();
        long own = node.children.stream().filter(this::duty).count();
        boolean lastOnly = own == 1 && duty(node.children.getLast());
        if (node.children.stream().skip(1).allMatch(child -> child.line.inline())) {
            return !section && (own == 0 || (lastOnly && node.children.size() > 1));
        }
        boolean labelled = lastOnly
                && node.children.size() > 1
                && !node.children.getLast().body.isEmpty()
                && !duties(node.children.getLast().line.words());
        boolean headed = own == 0
                && node.body.stream().anyMatch(line -> {
                    var label = Labels.at(line.text(), 0);
                    return label != null && label.kind() == Labels.Kind.AGENCY;
                });
        return !section && (labelled && alike(node) || headed);
    }

    /** No neighbour has points that each name their own agencies. */
    private boolean alike(Node node) {
        return alike.computeIfAbsent(node.parent, parent -> parent.children.stream()
                .allMatch(it -> it.children.stream().filter(this::duty).limit(2).count() < 2));
    }

    /** The number with those of the headings that it counts anew under. */
    private String number(Node node) {
        var label = new StringBuilder(node.number().label());
        for (var up = node.parent; up.line != null && counted(up); up = up.parent) {
            var above = up.number().label();
            boolean dot = !above.isEmpty() && Character.isDigit(above.charAt(above.length() - 1));
            label.insert(0, above + (dot ? "." : ""));
        }
        return label.toString();
    }

    /** Only numbers like 1. are part of those below them; (一) and 一、 are headings. */
    private static boolean counted(Node heading) {
        return switch (heading.number().style()) {
            case ARABIC, ORDINAL, THING, HALF_BRACKETED, BRACKETED_ARABIC -> true;
            default -> false;
        };
    }
}
