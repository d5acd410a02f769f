package io.shishi.paper;

import io.shishi.plan.AgencyRole;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency, or a group that stands for several, each of which is addressed by itself. */
public record NewAddressee(
        UUID agencyId,
        UUID groupId,
        @Schema(description = "As in the tasks when absent, or else LEAD") AgencyRole role) {

    public static NewAddressee of(UUID agencyId, AgencyRole role) {
        return new NewAddressee(agencyId, null, role);
    }
}
