package io.shishi.paper;

import io.shishi.plan.AgencyRole;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the paper's tasks that concerns an addressee. */
public record AddresseeTask(
        @NotNull UUID taskId, @Schema(description = "Of a handover: leads it or takes part in it") AgencyRole role) {}
