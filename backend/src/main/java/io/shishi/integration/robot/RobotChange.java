package io.shishi.integration.robot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is to stand of a robot from now on; an address or secret that is not given stays, an empty secret is none. */
public record RobotChange(
        @NotBlank @Size(max = 60) String name,
        @Size(max = 500) String url,
        @Size(max = 200) String secret,
        @NotEmpty @Size(max = 40) List<@NotNull @Pattern(regexp = "[a-z][a-z-]{1,58}") String> kinds,
        @NotNull Integer version) {}
