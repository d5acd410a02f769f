package io.shishi.reader.rule;

import io.shishi.plan.Comparator;

/**
 * An entry with the words that belong to it: the left ones from {@code from} to {@code nameTo}, where its comparison begins,
 * and the right ones from {@code rightFrom} to {@code rightTo}. {@code far}: a comparison that other words part from the
 * figure, or null.
 */
record Piece(Entry entry, int from, int nameTo, int rightFrom, int rightTo, Comparator far) {

    boolean hasLeft() {
        return nameTo > from;
    }

    boolean hasRight() {
        return rightTo > rightFrom;
    }

    /** 甲电站、28条线路: the words before the figure end with another thing of the list. */
    boolean joined(CharSequence text) {
        return hasLeft() && nameTo < text.length() && text.charAt(nameTo) == '、';
    }
}
