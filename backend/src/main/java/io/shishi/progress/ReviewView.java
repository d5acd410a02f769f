package io.shishi.progress;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

public record ReviewView(
        @NotNull OffsetDateTime at,
        @NotNull ReviewKind kind,
        @NotNull String actorName,
        @NotNull String actorDuty,
        String note) {

    static ReviewView of(Review review) {
        return new ReviewView(Calendar.local(review.at), review.kind, review.actorName, review.actorDuty, review.note);
    }
}
