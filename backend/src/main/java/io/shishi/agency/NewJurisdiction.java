package io.shishi.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A jurisdiction to be set up. Its code never changes: accounts and figures are filed under it. */
public record NewJurisdiction(
        @NotNull @Pattern(regexp = "[0-9]{6}", message = "须为 6 位行政区划代码") @Schema(examples = "430624") String code,
        @NotBlank @Size(max = 60) String name,
        @NotNull Level level,
        @Schema(description = "The code of the jurisdiction above, if there is one", examples = "439900")
                String parentCode) {}
