package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Why somebody leaves, and who takes over; without a successor their duties end with them. */
public record Retirement(UUID successorId, @Size(max = 500) String reason, @NotNull Integer version) {

    /** Why, where there must be a reason. */
    String givenReason() {
        if (reason == null || reason.isBlank()) {
            throw PersonProblems.reasonNeeded();
        }
        return reason.strip();
    }

    NewHandover asHandover() {
        return new NewHandover(successorId, version, true, givenReason());
    }
}
