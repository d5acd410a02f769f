package io.shishi.inspection.draw;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draw is thrown away. */
record DrawCancellation(@NotBlank @Size(max = 500) @Schema(examples = "范围选错了调度期") String reason) {}
