package io.shishi.progress;

import io.shishi.plan.Task;
import java.util.UUID;

/**
 * The report of a round in which a measure's figure is entered.
 *
 * @param agency the short name of whose report it is
 */
record Home(UUID reportId, Task task, UUID agencyId, String agency) {

    boolean is(Report report) {
        return task.id.equals(report.task.id) && agencyId.equals(report.agency.id);
    }

    /** A report on a task that is known, and whose it is. */
    record Of(UUID id, UUID agencyId, String agency) {}
}
