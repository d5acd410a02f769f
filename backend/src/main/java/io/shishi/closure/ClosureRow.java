package io.shishi.closure;

import io.shishi.agency.AgencyRef;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An application in a list. */
public record ClosureRow(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        @NotNull AgencyRef agency,
        @NotNull ClosureState state,
        String number,
        @NotNull OffsetDateTime appliedAt,
        @NotNull OffsetDateTime waitsSince,
        OffsetDateTime struckOffAt,
        @NotNull boolean isNext) {

    static ClosureRow of(Closure closure, boolean isNext) {
        return new ClosureRow(
                closure.id,
                closure.plan.id,
                closure.task.id,
                closure.task.number,
                closure.task.title,
                AgencyRef.of(closure.agency),
                closure.state,
                closure.number,
                Calendar.local(closure.appliedAt),
                Calendar.local(closure.waitsSince),
                Calendar.local(closure.struckOffAt),
                isNext);
    }
}
