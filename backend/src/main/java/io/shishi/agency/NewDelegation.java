package io.shishi.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to act in whose name, in which of that person's duties, from which day to which; without {@code from}, from today. */
public record NewDelegation(
        @NotBlank @Size(max = 80) String principalUsername,
        @NotBlank @Size(max = 80) String delegateUsername,
        @NotNull
                @Pattern(regexp = "office|convener|supervisor|reporter|signer", message = "不是可以代办的职责")
                @Schema(examples = "convener")
                String duty,
        LocalDate from,
        LocalDate until) {}
