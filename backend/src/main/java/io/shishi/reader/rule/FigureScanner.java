package io.shishi.reader.rule;

import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Every number of a passage in Arabic digits, and those in Chinese numerals that count something, from left to right. */
final class FigureScanner {

    private static final Words PARTS = Words.of("百分之 千分之 万分之");

    private FigureScanner() {}

    static List<Figure> of(Passage passage) {
        var figures = new ArrayList<Figure>();
        int at = 0;
        while (at < passage.length()) {
            var figure = figureAt(
                    passage, at, figures.isEmpty() ? 0 : figures.getLast().to());
            if (figure == null) {
                at++;
            } else {
                figures.add(figure);
                at = Math.max(figure.to(), at + 1);
            }
        }
        return figures;
    }

    private static Figure figureAt(Passage passage, int at, int floor) {
        var part = PARTS.at(passage, at);
        if (part != null) {
            return share(passage, at, part);
        }
        char c = passage.charAt(at);
        if (Fold.digit(c)) {
            return counted(passage, at);
        }
        return Numerals.numeral(c) ? WrittenFigures.at(passage, at, floor) : null;
    }

    /** 百分之九十, 千分之5. */
    private static Figure share(Passage passage, int at, String part) {
        int from = at + part.length();
        if (passage.seamAfter(at) <= from) {
            return null;
        }
        int to = from < passage.length() && Fold.digit(passage.charAt(from))
                ? digitsEnd(passage, from)
                : from + Numerals.length(passage, from);
        if (to == from) {
            return null;
        }
        boolean written = !Fold.digit(passage.charAt(from));
        var words = passage.text().substring(from, to);
        var value = !written
                ? value(passage, from, to)
                : words.equals("百") ? BigDecimal.valueOf(100) : Numerals.value(words);
        var unit = part.startsWith("百") ? "%" : part.startsWith("千") ? "‰" : "‱";
        return value == null ? null : new Figure(at, to, to, value, unit, null, "share", false, written);
    }

    private static Figure counted(Passage passage, int from) {
        int digits = digitsEnd(passage, from);
        int unitFrom = digits;
        boolean about = unitFrom < passage.seamAfter(from) && "余多".indexOf(passage.charAt(unitFrom)) >= 0;
        if (about) {
            unitFrom++;
        }
        int to = unitFrom <= passage.seamAfter(from) ? Units.end(passage, unitFrom) : digits;
        to = to <= passage.seamAfter(from) ? to : digits;
        var unit = to > unitFrom ? Units.tidy(passage.text().substring(unitFrom, to)) : null;
        about |= to > unitFrom && passage.subSequence(unitFrom, to).toString().indexOf('余') > 0;
        return new Figure(
                from, digits, Math.max(to, digits), value(passage, from, digits), unit, null, "number", about, false);
    }

    /** 5,200 is one number where the comma is a narrow one before exactly three digits. */
    static int digitsEnd(Passage passage, int from) {
        int at = run(passage, from);
        while (at - from <= 24
                && at < passage.seamAfter(from)
                && passage.printedAt(at) == ','
                && run(passage, at + 1) == at + 4
                && thousands(passage, from, at)) {
            at += 4;
        }
        if (at + 1 < passage.seamAfter(from) && passage.charAt(at) == '.' && Fold.digit(passage.charAt(at + 1))) {
            at = run(passage, at + 1);
        }
        return at;
    }

    private static boolean thousands(Passage passage, int from, int at) {
        int comma = passage.text().indexOf(',', from);
        return (comma < 0 || comma >= at) ? at - from <= 3 : comma - from <= 3;
    }

    private static int run(Passage passage, int from) {
        int at = from;
        int seam = from < passage.length() ? passage.seamAfter(from) : from;
        while (at < seam && Fold.digit(passage.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Digits beyond any plan's measure are cut off, so that a hostile number costs nothing. */
    private static BigDecimal value(Passage passage, int from, int to) {
        var digits = passage.text().substring(from, Math.min(to, from + 40)).replace(",", "");
        return new BigDecimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits);
    }
}
