package io.shishi.light;

import io.shishi.progress.verification.Verification;
import io.shishi.progress.verification.VerificationView;
import java.util.UUID;

/**
 * What is known of an indicator or task from three sides: the schedule, what was reported, what was verified.
 *
 * @param verification null where nobody went to see
 * @param reportId the accepted report that the value comes from
 */
record Statuses(Light light, Verification verification, UUID reportId) {

    static final Statuses NONE = new Statuses(null, null, null);

    VerificationView verified() {
        return VerificationView.of(verification, light == null ? null : light.valueOn);
    }
}
