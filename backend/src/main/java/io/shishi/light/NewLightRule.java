package io.shishi.light;

import io.shishi.light.rule.LightStatus;
import io.shishi.light.rule.Text;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of the rules. Words that are left out stay the usual ones. */
record NewLightRule(
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Up to so many points behind is still on schedule", examples = "10")
                BigDecimal greenGap,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "More than so many points behind is red", examples = "30")
                BigDecimal yellowGap,
        @NotNull @Min(0) @Max(365) @Schema(examples = "15") Integer milestoneDays,
        @NotNull Boolean lastMissYellow,
        @NotNull Map<LightStatus, Text> words,
        @NotBlank @Size(max = 500) @Schema(examples = "市里要求收紧") String reason) {}
