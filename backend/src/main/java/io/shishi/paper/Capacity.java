package io.shishi.paper;

import java.util.Set;

/**
 * What somebody may do here by one name: their own, or that of somebody who lets them.
 *
 * @param duties of the task force
 * @param reporterOf codes of the agencies they enter for
 * @param signerOf codes of the agencies they sign for
 */
record Capacity(Hand hand, Set<String> duties, Set<String> reporterOf, Set<String> signerOf) {

    boolean holds(IssuingDuty duty) {
        return duties.contains(duty.role());
    }

    boolean worksFor(String agency) {
        return reporterOf.contains(agency) || signerOf.contains(agency);
    }

    /** What is for the head of an agency is done by the head; where there is none, by its contact. */
    boolean answersFor(PaperAddressee addressee, boolean hasSigner) {
        var code = addressee.agency.code;
        return addressee.recipient == Recipient.CONTACT || !hasSigner ? worksFor(code) : signerOf.contains(code);
    }
}
