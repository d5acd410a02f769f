package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;

/** What stands between two commas, without long brackets; an {@code inner} one stood in a bracket. */
record Clause(Passage text, int sentence, boolean inner) {}
