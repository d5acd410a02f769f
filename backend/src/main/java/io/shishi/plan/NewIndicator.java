package io.shishi.plan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise to be added to a task. */
public record NewIndicator(
        @NotBlank @Size(max = 120) @Schema(examples = "城镇新增就业") String name,
        @NotNull Comparator comparator,
        @Digits(integer = 11, fraction = 4) BigDecimal baseline,
        @Digits(integer = 11, fraction = 4) @Schema(examples = "5000") BigDecimal target,
        @Schema(description = "More than the target is not fine either; with = only") boolean exact,
        @Schema(description = "The target itself is not enough; with >= and <= only") boolean strict,
        @Size(max = 20) @Schema(description = "The measure's unit when absent", examples = "人") String unit,
        @Schema(description = "How often; for a recurring promise, or a ceiling that holds for each period")
                Period period,
        @Schema(description = "The plan's last day when absent") LocalDate dueOn,
        @Positive @Digits(integer = 3, fraction = 4) @Schema(description = "1 when absent") BigDecimal weight,
        @Schema(description = "What is counted; several indicators may share it") UUID measureId,
        @Size(max = 120) @Schema(description = "Who must decide a pending target", examples = "省水利厅")
                String pendingDecider,
        @Schema(description = "Since when it is pending; the day the plan was issued when absent")
                LocalDate pendingSince,
        @Size(max = 500) @Schema(description = "The piece of the clause that makes this promise") String clauseText,
        @Size(max = 20)
                @Schema(
                        description = "The usual one for such a promise when absent",
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
                        examples = "LINEAR")
                String scheduleTemplate,
        @Positive @Schema(description = "Its place in the task; the last one when absent") Integer position)
        implements IndicatorTerms {}
