package io.shishi.agency;

import java.util.List;

/** A feature in which work waits for particular people: it says what, and lets it pass to a successor. */
public interface DutyHolder {

    /** What waits for somebody who has these duties. */
    List<Holding> heldBy(DutyBearer bearer);

    /** Whatever names the leaver in person names the successor from now on. */
    void pass(DutyBearer leaver, String successor);
}
