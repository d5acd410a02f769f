package io.shishi.inspection.check;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A check of a task that another feature wants.
 *
 * @param closureId the striking off that waits for it, or null
 * @param assignee the user name of whoever goes to see
 */
public record CheckOrder(UUID taskId, UUID closureId, String assignee, LocalDate visitBy, String reason) {}
