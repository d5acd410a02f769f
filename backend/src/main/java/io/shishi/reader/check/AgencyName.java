package io.shishi.reader.check;

import io.shishi.agency.AgencyRef;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name that the draft gives to an agency or a group, and what becomes of it. */
public record AgencyName(
        @NotNull @Schema(examples = "县人社局") String name,
        @NotNull @Schema(description = "How often the draft names it") int uses,
        @NotNull NameKind kind,
        @Schema(description = "Of the agency or group that is there already") UUID id,
        String code,
        String fullName,
        @NotNull MatchedBy how,
        @NotNull @Schema(description = "Agencies it might be, the likeliest first") List<AgencyRef> candidates) {}
