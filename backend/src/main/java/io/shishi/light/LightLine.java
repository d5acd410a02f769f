package io.shishi.light;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.shishi.light.rule.Cause;
import io.shishi.light.rule.LightStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A light on its way into its table; the names are those of the columns. */
@JsonNaming(SnakeCaseStrategy.class)
record LightLine(
        UUID subjectId,
        SubjectKind subjectKind,
        LightStatus status,
        BigDecimal expected,
        BigDecimal reported,
        BigDecimal gap,
        Cause cause,
        String sentenceZh,
        String sentenceEn,
        String greenZh,
        String greenEn,
        BigDecimal progress,
        BigDecimal progressDue,
        BigDecimal value,
        LocalDate valueOn) {

    static LightLine of(Judged judged) {
        var light = judged.light();
        return new LightLine(
                judged.id(),
                judged.kind(),
                light.status(),
                light.expected(),
                light.reported(),
                light.gap(),
                light.cause(),
                light.sentence().zh(),
                light.sentence().en(),
                light.toGreen() == null ? null : light.toGreen().zh(),
                light.toGreen() == null ? null : light.toGreen().en(),
                light.progress(),
                light.progressDue(),
                light.value(),
                light.valueOn());
    }
}
