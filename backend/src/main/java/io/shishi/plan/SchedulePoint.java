package io.shishi.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** By this day, this share (0 to 1) of the way from baseline to target is expected. */
public record SchedulePoint(@NotNull LocalDate on, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal share) {}
