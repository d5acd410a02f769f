package io.shishi.paper.clock;

import io.shishi.paper.rule.Phase;

/** What is looked at and told of together, so that one person gets one notice: never more than one agency's, or one office's. */
final class Bundles {

    private Bundles() {}

    static String of(Matter matter, Phase phase) {
        if (phase.isWithTheAsker()) {
            return "office/" + (matter.roundId() == null ? matter.jurisdictionId() : matter.roundId());
        }
        return matter.agencyId() + "/" + (matter.roundId() == null ? "papers" : matter.roundId());
    }

    static String matter(String bundle) {
        return "bundle:" + bundle;
    }
}
