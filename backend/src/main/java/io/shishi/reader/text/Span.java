package io.shishi.reader.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** A stretch of a document's text, in characters: {@code from} is inside, {@code to} is not. */
public record Span(int from, int to) implements Comparable<Span> {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No span: " + from + " to " + to);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Span of(List<Integer> ends) {
        if (ends.size() != 2) {
            throw new IllegalArgumentException("A span has two ends");
        }
        return new Span(ends.get(0), ends.get(1));
    }

    @JsonValue
    public List<Integer> ends() {
        return List.of(from, to);
    }

    public int length() {
        return to - from;
    }

    public boolean holds(Span other) {
        return from <= other.from && other.to <= to;
    }

    public boolean meets(Span other) {
        return from < other.to && other.from < to;
    }

    /** The smallest span that holds both. */
    public Span with(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
