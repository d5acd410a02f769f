package io.shishi.paper;

import io.shishi.light.Light;
import io.shishi.light.rule.LightStatus;
import io.shishi.plan.Indicator;
import io.shishi.progress.verification.Verdict;
import io.shishi.progress.verification.Verification;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was known of an indicator when a paper about it was issued: the ground on which something is ordered. */
public record PaperFact(
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        @NotNull UUID indicatorId,
        @NotNull String indicator,
        BigDecimal target,
        @NotNull String unit,
        @NotNull LocalDate dueOn,
        BigDecimal reported,
        LocalDate reportedOn,
        LightStatus light,
        @Schema(description = "Why the light was what it was, in Chinese") String sentence,
        Verdict verdict,
        BigDecimal verified) {

    static PaperFact of(Indicator indicator, Light light, Verification verification) {
        var unit = indicator.unit != null ? indicator.unit : indicator.measure == null ? "" : indicator.measure.unit;
        return new PaperFact(
                indicator.task.id,
                indicator.task.number,
                indicator.task.title,
                indicator.id,
                indicator.name,
                indicator.target,
                unit,
                indicator.dueOn,
                light == null ? null : light.value,
                light == null ? null : light.valueOn,
                light == null ? null : light.status,
                light == null ? null : light.sentenceZh,
                verification == null ? null : verification.verdict,
                verification == null ? null : verification.verifiedValue);
    }
}
