package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for more time. */
public record NewExtension(
        @NotNull Integer version,
        @NotNull @Schema(examples = "2026-07-20") LocalDate until,
        @Size(max = 500) @Schema(examples = "省厅数据尚未下发") String reason,
        @Size(max = 80) String onBehalfOf) {}
