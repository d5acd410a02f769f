package io.shishi.inspection.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an agency says it has done; the files that lie with the finding go with it. */
public record NewRemedy(@NotBlank @Size(max = 4000) String text, @NotNull Integer version) {}
