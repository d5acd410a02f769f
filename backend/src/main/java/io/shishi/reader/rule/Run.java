package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;
import java.util.List;

/** Figures of a clause that follow each other without words between them; most runs are of one. */
record Run(Passage text, List<Piece> all, int from, int to) {

    List<Piece> pieces() {
        return all.subList(from, to);
    }

    Piece first() {
        return all.get(from);
    }

    Piece last() {
        return all.get(to - 1);
    }

    boolean several() {
        return to - from > 1;
    }

    String left(Piece piece) {
        return piece.hasLeft() ? text.printed(piece.from(), piece.nameTo()) : "";
    }

    String right(Piece piece) {
        return piece.hasRight() ? text.printed(piece.rightFrom(), piece.rightTo()) : "";
    }
}
