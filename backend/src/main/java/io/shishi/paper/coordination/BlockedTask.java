package io.shishi.paper.coordination;

import io.shishi.agency.AgencyRef;
import io.shishi.agency.Level;
import io.shishi.light.rule.LightView;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task that waits for a higher level, which the office has accepted.
 *
 * @param since the day on which that was first accepted, without a break since then
 * @param ask what is asked of that level
 * @param light as it is today; null where the task has none
 */
public record BlockedTask(
        @NotNull UUID planId,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        @NotNull AgencyRef agency,
        @NotNull Level level,
        @NotNull LocalDate since,
        @NotNull int roundOrdinal,
        @NotNull String ask,
        @NotNull UUID reportId,
        LightView light) {}
