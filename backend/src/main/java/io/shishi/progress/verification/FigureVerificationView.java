package io.shishi.progress.verification;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What is verified of one figure of a report. */
public record FigureVerificationView(
        @NotNull VerificationState state, BigDecimal value, @NotNull OffsetDateTime checkedAt, @NotNull UUID checkId) {

    /** Nothing where nobody went to see. */
    public static FigureVerificationView of(FigureVerification verification) {
        return verification == null
                ? null
                : new FigureVerificationView(
                        VerificationState.of(verification.verdict),
                        verification.verifiedValue,
                        Calendar.local(verification.doneAt),
                        verification.checkId);
    }
}
