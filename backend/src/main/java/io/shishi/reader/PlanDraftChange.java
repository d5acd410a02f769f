package io.shishi.reader;

import io.shishi.reader.check.AgencyChoice;
import io.shishi.reader.draft.Draft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person put right. What is absent stays as it is; what is there replaces all of what was there before. */
public record PlanDraftChange(
        @NotNull Integer version,
        @Size(max = 200) String name,
        @Valid @Schema(description = "The whole draft") Draft draft,
        @Size(max = 2000) @Schema(description = "All choices; names without one are matched by the rules")
                List<@NotNull @Valid AgencyChoice> agencies,
        @Size(max = 20_000) List<@NotBlank @Size(max = 200) String> settled,
        @Valid DraftTerms terms) {}
