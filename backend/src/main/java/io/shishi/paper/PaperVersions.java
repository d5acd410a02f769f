package io.shishi.paper;

import java.util.Collection;

/** The version of a paper with all that its addressees have done: it grows with each deed on any of them. */
public final class PaperVersions {

    private PaperVersions() {}

    public static int of(Paper paper, Collection<PaperAddressee> addressees) {
        return paper.version + addressees.stream().mapToInt(it -> it.version).sum();
    }
}
