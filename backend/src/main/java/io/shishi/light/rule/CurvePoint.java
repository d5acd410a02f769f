package io.shishi.light.rule;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** All promises together on one day, in percent; reported is null where no figure speaks of that day yet. */
public record CurvePoint(@NotNull LocalDate on, BigDecimal expected, BigDecimal reported) {}
