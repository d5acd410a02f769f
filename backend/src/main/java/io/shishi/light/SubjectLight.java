package io.shishi.light;

import io.shishi.light.rule.Cause;
import io.shishi.light.rule.LightStatus;
import io.shishi.light.rule.Text;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The light of a thing as it was on a day, with the name it had.
 *
 * @param progress from 0 to 1; null where it was undecided
 * @param value the accepted value that was compared, of the day {@code valueOn}
 */
public record SubjectLight(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull LightStatus status,
        @NotNull LocalDate since,
        BigDecimal expected,
        BigDecimal reported,
        BigDecimal gap,
        @NotNull Cause cause,
        @NotNull Text sentence,
        Text toGreen,
        BigDecimal progress,
        BigDecimal value,
        LocalDate valueOn) {

    static SubjectLight of(Judged judged, LocalDate since) {
        var light = judged.light();
        return new SubjectLight(
                judged.id(),
                judged.name(),
                light.status(),
                since,
                light.expected(),
                light.reported(),
                light.gap(),
                light.cause(),
                light.sentence(),
                light.toGreen(),
                light.progress(),
                light.value(),
                light.valueOn());
    }
}
