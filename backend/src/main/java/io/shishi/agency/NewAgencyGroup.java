package io.shishi.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name that is to stand for several agencies. */
public record NewAgencyGroup(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,20}", message = "须为 1 到 20 个小写字母、数字或连字符") @Schema(examples = "towns")
                String code,
        @NotBlank @Size(max = 80) @Schema(examples = "各镇") String name,
        @NotEmpty @Size(max = 200) List<@NotNull UUID> agencyIds) {}
