package io.shishi.inspection.draw;

import java.util.UUID;

/**
 * One thing that a draw selected, with what it is.
 *
 * @param itemId by which the published algorithm knows it: {@code figure:<uuid>}
 * @param agencyId whose claim it is; null only for a task that nobody leads
 * @param reportId null for a task, as are the figure and the round
 * @param indicatorId the promise that a figure counts for; null for a report or task
 */
public record DrawnItem(
        String itemId,
        ItemKind kind,
        UUID planId,
        UUID taskId,
        UUID agencyId,
        UUID reportId,
        UUID figureId,
        UUID indicatorId,
        UUID roundId) {}
