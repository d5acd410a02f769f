package io.shishi.paper.clock;

import io.shishi.paper.PaperKind;
import io.shishi.paper.rule.DispatchRules;
import io.shishi.paper.rule.LightDeed;
import io.shishi.paper.rule.RungDeed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of the rules, all of them; in working days, and 0 means never. Kinds left out keep the usual days. */
record NewDispatchRule(
        @NotNull @Size(max = 5) @Schema(description = "So many days before a report is due", examples = "[3, 1]")
                List<@NotNull @Min(1) @Max(DispatchRules.LONGEST) Integer> reportBefore,
        @NotNull Boolean reportOnDay,
        @NotNull
                @Min(0)
                @Max(DispatchRules.LONGEST)
                @Schema(description = "So often while a report is late", examples = "2")
                Integer reportEvery,
        @NotNull @Min(0) @Max(DispatchRules.LONGEST) Integer signAfter,
        @NotNull @Min(0) @Max(DispatchRules.LONGEST) Integer reviewAfter,
        @NotNull @Min(0) @Max(DispatchRules.LONGEST) Integer returnedAfter,
        @NotNull @Min(0) @Max(DispatchRules.LONGEST) Integer lyingEvery,
        @NotNull @Min(1) @Max(DispatchRules.LONGEST) Integer paperSignDays,
        @NotNull Map<PaperKind, @NotNull @Min(1) @Max(DispatchRules.LONGEST) Integer> paperDays,
        @NotNull
                @Size(max = 5)
                @Schema(description = "So many days before an answer is due; 0 is the day itself", examples = "[1, 0]")
                List<@NotNull @Min(0) @Max(DispatchRules.LONGEST) Integer> paperBefore,
        @NotNull @Min(0) @Max(DispatchRules.LONGEST) Integer paperEvery,
        @NotNull
                @Min(0)
                @Max(DispatchRules.LONGEST)
                @Schema(description = "So late goes to the head of the agency", examples = "3")
                Integer orangeAfter,
        @NotNull
                @Min(0)
                @Max(DispatchRules.LONGEST)
                @Schema(description = "So late goes onto the conveners' list", examples = "6")
                Integer redAfter,
        @NotNull RungDeed orange,
        @NotNull RungDeed red,
        @NotNull LightDeed yellowLight,
        @NotNull LightDeed redLight,
        @NotBlank @Size(max = 500) @Schema(examples = "各单位反映提醒过多") String reason) {

    boolean isOutOfOrder() {
        return orangeAfter > 0 && redAfter > 0 && orangeAfter >= redAfter;
    }

    DispatchRules rules(int version) {
        return new DispatchRules(
                version,
                reportBefore,
                reportOnDay,
                reportEvery,
                signAfter,
                reviewAfter,
                returnedAfter,
                lyingEvery,
                paperSignDays,
                paperDays,
                paperBefore,
                paperEvery,
                orangeAfter,
                redAfter,
                orange,
                red,
                yellowLight,
                redLight);
    }
}
