package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that hangs on a person: a duty, a delegation, a report or paper that waits for them. */
public record Holding(
        @NotNull
                @Schema(
                        description =
                                "duty, delegation-given, delegation-received, report-draft, report-returned, report-handed-in, "
                                        + "report-to-sign, paper-to-sign-for, paper-to-answer, check-to-make",
                        examples = "report-draft")
                String kind,
        @NotNull UUID subjectId,
        @NotNull String title,
        @Schema(description = "The role in which it is theirs") String role,
        AgencyRef agency,
        OffsetDateTime dueAt) {}
