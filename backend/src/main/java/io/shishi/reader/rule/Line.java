package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;
import io.shishi.reader.text.TableRow;

/**
 * What the document sets as one item: words, with the number they begin with. {@code inline} came out of the middle of a
 * paragraph. A row of a table is kept as such.
 */
record Line(Passage text, Numbering number, boolean inline, TableRow row) {

    static Line of(Passage text) {
        return new Line(text, Numbering.at(text, 0), false, null);
    }

    Passage words() {
        return number == null ? text : text.part(number.end(), text.length());
    }
}
