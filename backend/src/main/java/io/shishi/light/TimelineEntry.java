package io.shishi.light;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to a task. */
public record TimelineEntry(
        @NotNull OffsetDateTime at,
        @NotNull TimelineKind kind,
        @Schema(examples = "县人社局联络员") String actorName,
        @Schema(description = "In Chinese, to be read", examples = "专班办公室") String actorDuty,
        @NotNull @Schema(examples = "退回县人社局第6期填报") String title,
        String detail,
        UUID reportId,
        Integer roundOrdinal) {}
