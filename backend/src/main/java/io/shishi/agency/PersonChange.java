package io.shishi.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a person is called from now on, and how they are reached. */
public record PersonChange(
        @NotBlank @Size(max = 60) String name,
        @Email(message = "不是邮箱地址") @Size(max = 255) String email,
        @Pattern(regexp = "[0-9+\\- ]{3,30}", message = "须为 3 到 30 位数字") String phone,
        @NotNull Integer version) {}
