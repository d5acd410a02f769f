package io.shishi.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document that allows or orders something. */
public record Authority(
        @NotBlank @Size(max = 200) @Schema(examples = "关于调整2026年民生实事目标的通知") String title,
        @Size(max = 60) @Schema(examples = "湘政办函〔2026〕31号") String number,
        LocalDate date) {}
