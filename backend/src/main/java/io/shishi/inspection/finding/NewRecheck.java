package io.shishi.inspection.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Somebody else than the finder goes to see whether it was put right. */
public record NewRecheck(
        @NotBlank @Size(max = 80) String assignee, @NotNull LocalDate visitBy, @NotNull Integer version) {}
