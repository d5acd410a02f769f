package io.shishi.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who is to report or to sign for an agency. The account is made in Keycloak. */
public record NewMember(
        @NotNull UUID agencyId,
        @NotBlank @Size(max = 80) @Schema(examples = "county.reporter") String username,
        @NotBlank @Size(max = 60) String name,
        @NotNull Duty duty,
        @Pattern(regexp = "[0-9+\\- ]{3,30}", message = "须为 3 到 30 位数字") String phone) {}
