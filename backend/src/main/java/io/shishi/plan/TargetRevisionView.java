package io.shishi.plan;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A target from a moment on, with reason and authority. The first is the plan's. */
public record TargetRevisionView(
        @NotNull UUID id,
        @NotNull UUID indicatorId,
        @NotNull int ordinal,
        @NotNull Comparator comparator,
        BigDecimal baseline,
        BigDecimal target,
        @NotNull LocalDate dueOn,
        @NotNull String reason,
        Authority authority,
        @NotNull String actorName,
        @NotNull OffsetDateTime at) {

    static TargetRevisionView of(TargetRevision revision) {
        var authority = revision.authorityTitle == null
                ? null
                : new Authority(revision.authorityTitle, revision.authorityNumber, revision.authorityDate);
        return new TargetRevisionView(
                revision.id,
                revision.indicator.id,
                revision.ordinal,
                revision.comparator,
                revision.baseline,
                revision.target,
                revision.dueOn,
                revision.reason,
                authority,
                revision.decidedBy,
                Calendar.local(revision.decidedAt));
    }
}
