package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's duty: in an agency, or in the task force itself. */
public record DutyView(@NotNull @Schema(examples = "reporter") String role, AgencyRef agency) {}
