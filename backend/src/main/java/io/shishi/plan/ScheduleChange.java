package io.shishi.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A schedule from a template, or by points: one of the two. */
public record ScheduleChange(
        @Size(max = 20)
                @Schema(
                        enumeration = {
                            "LINEAR",
                            "YEAR_END",
                            "S_CURVE",
                            "SCHOOL_YEAR",
                            "FARMING_SEASON",
                            "STEP",
                            "STANDING",
                            "PERIODIC",
                            "MILESTONES"
                        },
                        examples = "YEAR_END")
                String template,
        @Size(min = 1, max = 400) List<@NotNull @Valid SchedulePoint> points,
        @Size(max = 500) @Schema(description = "Why; obligatory while the plan is in force") String reason,
        @NotNull Integer version) {}
