package io.shishi.inspection.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is judged of a remedy at the desk, from what the agency handed in. */
public record NewJudgement(
        @NotNull RemedyJudgement judgement,
        @Size(max = 1000) @Schema(description = "Needed when it is returned") String note,
        @Schema(description = "A new day, when it is returned") LocalDate dueOn,
        @NotNull Integer version) {}
