package io.shishi.reader.check;

import io.shishi.reader.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The numbers in Arabic digits, half or full width: 5,200 and 19.05 are one each. */
final class ArabicNumbers {

    private ArabicNumbers() {}

    static List<Span> in(String text, Span where) {
        var found = new ArrayList<Span>();
        var to = Math.min(where.to(), text.length());
        for (var at = where.from(); at < to; at++) {
            if (digit(text, at, to)) {
                var end = end(text, at, to);
                found.add(new Span(at, end));
                at = end;
            }
        }
        return found;
    }

    private static int end(String text, int from, int to) {
        var at = run(text, from, to);
        while (at - from <= 23
                && at < to
                && text.charAt(at) == ','
                && firstGroupIsShort(text, from, at)
                && run(text, at + 1, to) == at + 4) {
            at += 4;
        }
        return point(text, at, to) && digit(text, at + 1, to) ? run(text, at + 1, to) : at;
    }

    private static boolean firstGroupIsShort(String text, int from, int at) {
        var comma = text.indexOf(',', from);
        return Math.min(comma, at) - from <= 3;
    }

    private static int run(String text, int from, int to) {
        var at = from;
        while (digit(text, at, to)) {
            at++;
        }
        return at;
    }

    private static boolean point(String text, int at, int to) {
        return at < to && (text.charAt(at) == '.' || text.charAt(at) == '．');
    }

    private static boolean digit(String text, int at, int to) {
        if (at >= to) {
            return false;
        }
        var c = text.charAt(at);
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
