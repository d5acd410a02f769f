package io.shishi.progress.verification;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is verified of an indicator, beside what is reported.
 *
 * @param value what was seen
 * @param reported what was reported when it was checked
 * @param reportedOn the last day of the round that was checked
 * @param checkId the check that it comes from
 * @param overtaken whether another figure was accepted since, so that what was checked is not what is reported now
 */
public record VerificationView(
        @NotNull VerificationState state,
        BigDecimal value,
        BigDecimal reported,
        LocalDate reportedOn,
        OffsetDateTime checkedAt,
        String checkedBy,
        UUID checkId,
        @NotNull @Schema(description = "Another figure was accepted since") boolean overtaken) {

    private static final VerificationView NONE =
            new VerificationView(VerificationState.NONE, null, null, null, null, null, null, false);

    /** @param valueOn the day that the value which is reported now speaks of; null while there is none */
    public static VerificationView of(Verification verification, LocalDate valueOn) {
        if (verification == null) {
            return NONE;
        }
        var newer = valueOn != null && verification.reportedOn != null && valueOn.isAfter(verification.reportedOn);
        return new VerificationView(
                VerificationState.of(verification.verdict),
                verification.verifiedValue,
                verification.reportedValue,
                verification.reportedOn,
                Calendar.local(verification.doneAt),
                verification.assigneeName,
                verification.checkId,
                newer || !verification.standing);
    }
}
