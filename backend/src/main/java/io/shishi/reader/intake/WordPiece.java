package io.shishi.reader.intake;

import java.util.List;

/** What a Word document is made of, from top to bottom. */
sealed interface WordPiece {

    /** A paragraph; {@code open} says that its end was deleted, so the next one goes on in it, without a number. */
    record Para(String number, String text, boolean open) implements WordPiece {}

    /** A row of a table. */
    record Row(int table, int row, List<Box> cells) implements WordPiece {}

    /** A cell of a row. */
    record Box(String text, int column, int width, boolean continued) {}
}
