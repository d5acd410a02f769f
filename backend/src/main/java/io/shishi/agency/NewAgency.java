package io.shishi.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency to be registered. Its code names its group of accounts in Keycloak and never changes. */
public record NewAgency(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,20}", message = "须为 1 到 20 个小写字母、数字或连字符") @Schema(examples = "rsj")
                String code,
        @NotBlank @Size(max = 80) @Schema(examples = "湘阴县人力资源和社会保障局") String name,
        @NotBlank @Size(max = 40) @Schema(examples = "县人社局") String shortName,
        @Size(max = 20) List<@NotBlank @Size(max = 80) String> aliases,
        @Positive @Schema(description = "Its place in the official order; the last one when absent")
                Integer position) {}
