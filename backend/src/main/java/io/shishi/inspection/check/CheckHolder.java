package io.shishi.inspection.check;

import io.shishi.agency.AgencyRef;
import io.shishi.agency.DutyBearer;
import io.shishi.agency.DutyHolder;
import io.shishi.agency.Holding;
import io.shishi.identity.Role;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Checks that name a person as the one who goes to see; they pass to the successor. */
@ApplicationScoped
class CheckHolder implements DutyHolder {

    private final CheckQueries queries;

    CheckHolder(CheckQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Holding> heldBy(DutyBearer bearer) {
        return queries.waitingFor(bearer.jurisdictionId(), bearer.username()).stream()
                .map(check -> new Holding(
                        "check-to-make",
                        check.id,
                        check.heading(),
                        bearer.roles().contains(Role.SUPERVISOR) ? Role.SUPERVISOR : Role.REPORTER,
                        AgencyRef.of(check.agency),
                        Calendar.local(Calendar.endOf(check.visitBy))))
                .toList();
    }

    @Override
    public void pass(DutyBearer leaver, String successor) {
        queries.pass(leaver.username(), successor);
    }
}
