package io.shishi.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often agencies report, and in which window: a round opens some days before its period ends, is due on a day of
 * the month after it (of the week after it, for a weekly cycle), and closes some days later.
 */
public record Cycle(
        @NotNull @Schema(description = "WEEKLY, MONTHLY or QUARTERLY", examples = "MONTHLY") Period period,
        @NotNull @Min(1) @Max(28) @Schema(examples = "5") Integer dueDay,
        @NotNull @Min(0) @Max(31) @Schema(examples = "5") Integer opensDaysBeforeEnd,
        @NotNull @Min(0) @Max(60) @Schema(examples = "10") Integer closesDaysAfterDue) {

    static final Cycle USUAL = new Cycle(Period.MONTHLY, 5, 5, 10);

    static Cycle of(Plan plan) {
        return new Cycle(plan.cycle, plan.dueDay, plan.opensDaysBeforeEnd, plan.closesDaysAfterDue);
    }
}
