package io.shishi.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is to have an account. */
public record NewPerson(
        @NotNull
                @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,63}", message = "须为 3 到 64 位小写字母、数字、点或横线，以字母或数字开头")
                @Schema(examples = "li.min")
                String username,
        @NotBlank @Size(max = 60) String name,
        @Email(message = "不是邮箱地址") @Size(max = 255) String email,
        @Pattern(regexp = "[0-9+\\- ]{3,30}", message = "须为 3 到 30 位数字") String phone,
        @NotNull @Size(min = 1, max = 50, message = "须有 1 到 50 项职责") List<@NotNull @Valid PersonDuty> duties) {

    List<String> roles() {
        return duties.stream().map(PersonDuty::role).toList();
    }
}
