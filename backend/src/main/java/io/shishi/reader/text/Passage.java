package io.shishi.reader.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A stretch of a document made ready for rules: folded, without the blanks and line breaks of typesetting, and, where
 * something was taken out, closed up. Every character still knows where it stands in the document.
 */
public final class Passage implements CharSequence {

    private final String folded;
    private final String printed;
    private final int[] at;
    private final BitSet seams;

    private Passage(String folded, String printed, int[] at, BitSet seams) {
        this.folded = folded;
        this.printed = printed;
        this.at = at;
        this.seams = seams;
    }

    /** Without blanks, save one between two words or numbers that would else run together. */
    public static Passage of(SourceText source, Span span) {
        return of(source, span, false);
    }

    /** With one blank wherever the document has blanks within a line. */
    public static Passage spaced(SourceText source, Span span) {
        return of(source, span, true);
    }

    private static Passage of(SourceText source, Span span, boolean spaced) {
        var folded = new StringBuilder(span.length());
        var printed = new StringBuilder(span.length());
        var at = new int[span.length()];
        int gap = -1;
        for (int i = span.from(); i < span.to(); i++) {
            char raw = source.text().charAt(i);
            if (Fold.blank(raw)) {
                gap = i;
                continue;
            }
            char c = Fold.of(raw);
            if (gap >= 0 && !folded.isEmpty() && (spaced || (word(folded.charAt(folded.length() - 1)) && word(c)))) {
                at[folded.length()] = gap;
                folded.append(' ');
                printed.append(' ');
            }
            gap = -1;
            at[folded.length()] = i;
            folded.append(c);
            printed.append(raw);
        }
        return new Passage(folded.toString(), printed.toString(), Arrays.copyOf(at, folded.length()), new BitSet());
    }

    private static boolean word(char c) {
        return Fold.digit(c) || Fold.latin(c);
    }

    /** One after the other, with a full stop between two that lack one. */
    public static Passage joined(List<Passage> parts) {
        return joined(parts, '。');
    }

    /** One after the other, with this mark between two that lack one. */
    public static Passage joined(List<Passage> parts, char mark) {
        var folded = new StringBuilder();
        var printed = new StringBuilder();
        var at = new int[parts.stream().mapToInt(part -> part.length() + 1).sum()];
        var seams = new BitSet();
        for (var part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            if (!folded.isEmpty() && "。;,:、".indexOf(folded.charAt(folded.length() - 1)) < 0) {
                at[folded.length()] = at[folded.length() - 1] + 1;
                folded.append(mark);
                printed.append(mark);
            }
            System.arraycopy(part.at, 0, at, folded.length(), part.length());
            seams.set(folded.length());
            part.seams.stream().forEach(seam -> seams.set(folded.length() + seam));
            folded.append(part.folded);
            printed.append(part.printed);
        }
        return new Passage(folded.toString(), printed.toString(), Arrays.copyOf(at, folded.length()), seams);
    }

    /** One directly after the other. */
    public static Passage concatenated(Passage one, Passage other) {
        var at = Arrays.copyOf(one.at, one.length() + other.length());
        System.arraycopy(other.at, 0, at, one.length(), other.length());
        var seams = new BitSet();
        seams.set(one.length());
        return new Passage(one.folded + other.folded, one.printed + other.printed, at, seams);
    }

    /** The part from one character to before another. */
    public Passage part(int from, int to) {
        return new Passage(
                folded.substring(from, to),
                printed.substring(from, to),
                Arrays.copyOfRange(at, from, to),
                seams.get(from, to));
    }

    /** Without the characters for which {@code out} is set. */
    public Passage without(boolean[] out) {
        var newFolded = new StringBuilder();
        var newPrinted = new StringBuilder();
        var newAt = new int[length()];
        var newSeams = new BitSet();
        boolean cut = false;
        for (int i = 0; i < length(); i++) {
            cut |= out[i] || seams.get(i);
            if (!out[i]) {
                newSeams.set(newFolded.length(), cut);
                cut = false;
                newAt[newFolded.length()] = at[i];
                newFolded.append(folded.charAt(i));
                newPrinted.append(printed.charAt(i));
            }
        }
        return new Passage(
                newFolded.toString(), newPrinted.toString(), Arrays.copyOf(newAt, newFolded.length()), newSeams);
    }

    /** Without marks at either end that only join it to its neighbours. */
    public Passage trimmed(String marks) {
        int from = 0;
        int to = length();
        while (from < to && marks.indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && marks.indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        return part(from, to);
    }

    /** The first place behind this one where something was taken out or begins anew. */
    public int seamAfter(int index) {
        int seam = seams.nextSetBit(index + 1);
        return seam < 0 ? length() : seam;
    }

    /** Where a stretch of this passage stands in the document. */
    public Span span(int from, int to) {
        if (from >= to) {
            int place = length() == 0 ? 0 : from < length() ? at[from] : at[length() - 1] + 1;
            return new Span(place, place);
        }
        return new Span(at[from], Math.max(at[from] + 1, at[to - 1] + 1));
    }

    public Span span() {
        return span(0, length());
    }

    /** The characters as the document prints them. */
    public String printed(int from, int to) {
        return printed.substring(from, to);
    }

    public String printed() {
        return printed;
    }

    public char printedAt(int index) {
        return printed.charAt(index);
    }

    /** The folded characters, for rules. */
    public String text() {
        return folded;
    }

    @Override
    public int length() {
        return folded.length();
    }

    @Override
    public char charAt(int index) {
        return folded.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return folded.substring(from, to);
    }

    @Override
    public String toString() {
        return folded;
    }
}
