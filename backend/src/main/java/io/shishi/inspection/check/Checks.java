package io.shishi.inspection.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Checks that other features want. */
@ApplicationScoped
public class Checks {

    private final CheckPlanning planning;

    Checks(CheckPlanning planning) {
        this.planning = planning;
    }

    /** Sends somebody who has no part in it to see a task; refuses like {@code POST /checks}, naming its fields. */
    public Check order(CheckOrder order) {
        return planning.order(order);
    }

    /** Sends somebody else than the finder to see whether a finding is remedied. */
    public Check again(CheckOrder order, UUID findingId, UUID indicatorId, String finder) {
        return planning.again(order, findingId, indicatorId, finder);
    }
}
