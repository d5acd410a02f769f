package io.shishi.reader.rule;

import io.shishi.reader.text.Block;
import io.shishi.reader.text.Cell;
import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Paragraph;
import io.shishi.reader.text.SourceText;
import io.shishi.reader.text.Span;
import io.shishi.reader.text.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lines whose cells are parted by tabs, bars or blanks become rows again, where a line of heads comes first. */
final class SeparatedRows {

    private static final int FIRST_TABLE = 10_000;

    private SeparatedRows() {}

    static SourceText of(SourceText source) {
        var blocks = new ArrayList<Block>();
        int columns = 0;
        int table = FIRST_TABLE;
        int row = 0;
        boolean some = false;
        for (var block : source.blocks()) {
            var cells = block instanceof Paragraph && block.span().length() < 4000
                    ? cells(source, block.span())
                    : List.<Span>of();
            boolean heads = heads(source, cells);
            if (heads) {
                columns = cells.size();
                table++;
                row = 0;
            }
            boolean rule = columns > 0
                    && block.span().length() < 400
                    && source.at(block.span()).matches("[\\s|:+-]+");
            if (columns > 0 && !rule && (heads || caption(source, block, cells) || fits(source, cells, columns))) {
                blocks.add(row(block.span(), cells, columns, table, row++));
                some = true;
            } else if (!rule) {
                columns = cells.isEmpty() && source.at(block.span()).isBlank() ? columns : 0;
                blocks.add(block);
            }
        }
        return some ? new SourceText(source.text(), blocks) : source;
    }

    private static boolean heads(SourceText source, List<Span> cells) {
        if (cells.size() < 3) {
            return false;
        }
        var columns = cells.stream()
                .map(cell -> Column.head(Fold.of(source.at(cell))))
                .toList();
        long known = columns.stream().filter(Objects::nonNull).count();
        return known >= 3
                && known * 2 >= columns.size()
                && columns.stream().anyMatch(column -> column != null && column.agencies())
                && columns.stream().anyMatch(column -> column == Column.NAME || column == Column.GOAL);
    }

    /** 一 教育类, between the rows. */
    private static boolean caption(SourceText source, Block block, List<Span> cells) {
        return !cells.isEmpty()
                && cells.size() <= 2
                && block.span().length() <= 24
                && source.at(block.span()).matches("\\s*[一二三四五六七八九十]{1,3}\\s+\\S.*");
    }

    /** A row has a number first and not fewer cells than two less than there are heads. */
    private static boolean fits(SourceText source, List<Span> cells, int columns) {
        return cells.size() >= Math.max(3, columns - 2)
                && cells.size() <= columns + 6
                && (cells.size() == columns
                        || Fold.of(source.at(cells.getFirst())).matches("\\d{1,3}[.、]?"));
    }

    private static TableRow row(Span span, List<Span> cells, int columns, int table, int row) {
        var told = new ArrayList<Cell>();
        int extra = cells.size() - columns;
        for (int i = 0; i < Math.min(columns, cells.size()); i++) {
            // blanks inside the words make extra cells; the third column is the one with the long text
            int wide = Math.min(2, columns - 1);
            if (extra > 0 && i >= wide) {
                var cell = i == wide ? cells.get(wide).with(cells.get(wide + extra)) : cells.get(i + extra);
                told.add(new Cell(cell, i));
            } else {
                told.add(new Cell(cells.get(i), i));
            }
        }
        return new TableRow(table, row, span, told);
    }

    private static List<Span> cells(SourceText source, Span line) {
        var text = source.text();
        boolean tabs = contains(text, line, '\t');
        boolean bars = contains(text, line, '|') || contains(text, line, '｜');
        var cells = new ArrayList<Span>();
        int from = -1;
        int to = -1;
        for (int i = line.from(); i <= line.to(); i++) {
            char c = i == line.to() ? '\t' : text.charAt(i);
            boolean parts = i == line.to() || (tabs ? c == '\t' : bars ? c == '|' || c == '｜' : Fold.blank(c));
            if (parts) {
                if (from >= 0 || (tabs && i < line.to())) {
                    cells.add(from >= 0 ? new Span(from, to) : new Span(i, i));
                }
                from = -1;
            } else if (!Fold.blank(c)) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return cells;
    }

    private static boolean contains(String text, Span line, char c) {
        int at = text.indexOf(c, line.from());
        return at >= 0 && at < line.to();
    }
}
