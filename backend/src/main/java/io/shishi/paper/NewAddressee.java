package io.shishi.paper;

import io.shishi.plan.AgencyRole;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency, or a group that stands for several, each of which is addressed by itself. */
public record NewAddressee(UUID agencyId, UUID groupId, @Schema(description = "LEAD when absent") AgencyRole role) {

    public NewAddressee {
        role = role == null ? AgencyRole.LEAD : role;
    }

    static NewAddressee of(UUID agencyId, AgencyRole role) {
        return new NewAddressee(agencyId, null, role);
    }
}
