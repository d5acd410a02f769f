package io.shishi.paper;

import io.shishi.agency.AgencyRef;

/** Whom a paper is copied to: an agency, or all who have a duty. */
public record PaperReader(AgencyRef agency, String duty) {

    static PaperReader of(PaperCopy copy) {
        return new PaperReader(AgencyRef.of(copy.agency), copy.duty);
    }
}
