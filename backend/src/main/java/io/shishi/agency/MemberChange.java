package io.shishi.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is to stand of a member from now on. Another duty or agency is another member. */
public record MemberChange(
        @NotBlank @Size(max = 60) String name,
        @Pattern(regexp = "[0-9+\\- ]{3,30}", message = "须为 3 到 30 位数字") String phone,
        @NotNull Integer version) {}
