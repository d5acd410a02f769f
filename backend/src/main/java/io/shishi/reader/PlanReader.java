package io.shishi.reader;

import io.shishi.reader.draft.Draft;
import io.shishi.reader.rule.PlanRules;
import io.shishi.reader.text.SourceText;

/** Reads a plan: the same text always gives the same draft, in time that grows with its length. */
public final class PlanReader {

    private PlanReader() {}

    public static Draft read(SourceText source) {
        return PlanRules.read(source);
    }
}
