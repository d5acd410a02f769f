package io.shishi.reader.rule;

import java.util.ArrayDeque;
import java.util.List;

/** Nests numbered lines: a kind of number that is already open goes on at its place, a new kind goes one deeper. */
final class Outline {

    private final Node root = new Node(null, null);
    private final ArrayDeque<Node> open = new ArrayDeque<>();

    private Outline() {
        open.push(root);
    }

    static Node of(List<Line> lines) {
        var outline = new Outline();
        var tails = Tails.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (tails.at(i) != null) {
                outline.tail(tails.at(i));
                continue;
            }
            var flat = FlatTable.at(lines, i, outline.open.peek());
            if (flat != null) {
                outline.open.peek().rows.addAll(flat.items());
                i = flat.end() - 1;
                continue;
            }
            i = outline.rows(lines, i);
            if (i < lines.size()) {
                outline.add(lines.get(i));
            }
        }
        return outline.root;
    }

    private int rows(List<Line> lines, int from) {
        int to = from;
        while (to < lines.size() && lines.get(to).row() != null) {
            to++;
        }
        if (to > from) {
            var table = Table.of(lines.subList(from, to), open.peek());
            open.peek().rows.addAll(table.items());
            table.rest().forEach(this::add);
        }
        return to;
    }

    /** A heading without a number, below the last task; or a line that belongs to the document. */
    private void tail(Line line) {
        while (open.size() > 1) {
            open.pop();
        }
        if (line.number() == null) {
            root.body.add(line);
        } else {
            var node = new Node(line, root);
            root.children.add(node);
            open.push(node);
        }
    }

    private void add(Line line) {
        if (line.number() == null && Footers.is(line.text())) {
            root.body.add(line);
            return;
        }
        if (line.number() == null) {
            open.peek().body.add(line);
            return;
        }
        var style = line.number().style();
        boolean known = open.stream()
                .anyMatch(node -> node.number() != null && node.number().style() == style);
        while (known && open.peek().number().style() != style) {
            open.pop();
        }
        if (known) {
            open.pop();
        }
        while (!known
                && open.peek().number() != null
                && open.peek().number().style().compareTo(style) > 0) {
            open.pop();
        }
        var node = new Node(line, open.peek());
        open.peek().children.add(node);
        open.push(node);
    }
}
