package io.shishi.paper;

import io.shishi.agency.AgencyRef;
import io.shishi.agency.DutyBearer;
import io.shishi.agency.DutyHolder;
import io.shishi.agency.Holding;
import io.shishi.identity.Role;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Papers that wait for a person to sign for or answer them. They are an agency's, so they pass with its duties. */
@ApplicationScoped
class PaperHolder implements DutyHolder {

    private final PaperQueries queries;

    PaperHolder(PaperQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Holding> heldBy(DutyBearer bearer) {
        return queries.waitingFor(bearer.jurisdictionId(), bearer.contactOf(), bearer.signerOf()).stream()
                .map(addressee -> holding(addressee, bearer))
                .toList();
    }

    @Override
    public void pass(DutyBearer leaver, String successor) {
        // No paper names a person of an agency as the one who must act.
    }

    private static Holding holding(PaperAddressee addressee, DutyBearer bearer) {
        return new Holding(
                addressee.state == AddresseeState.ISSUED ? "paper-to-sign-for" : "paper-to-answer",
                addressee.paper.id,
                addressee.paper.heading(),
                bearer.contactOf().contains(addressee.agency.id) ? Role.REPORTER : Role.SIGNER,
                AgencyRef.of(addressee.agency),
                Calendar.local(addressee.dueAt));
    }
}
