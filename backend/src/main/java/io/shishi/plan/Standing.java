package io.shishi.plan;

import io.shishi.light.rule.LightView;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where a task or an indicator stands today.
 *
 * @param progress from 0 to 1; null while it is undecided
 * @param reported the accepted value that is compared, or null
 * @param reportedOn the day that value speaks of
 */
public record Standing(LightView light, BigDecimal progress, BigDecimal reported, LocalDate reportedOn) {}
