package io.shishi.light;

import io.shishi.light.rule.LightRules;
import io.shishi.light.rule.LightStatus;
import io.shishi.light.rule.Text;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;

/** One version of the rules; version 0 is what every jurisdiction begins with and nobody made. */
public record LightRuleView(
        @NotNull int version,
        @NotNull BigDecimal greenGap,
        @NotNull BigDecimal yellowGap,
        @NotNull int milestoneDays,
        @NotNull boolean lastMissYellow,
        @NotNull Map<LightStatus, Text> words,
        @NotNull String reason,
        OffsetDateTime createdAt,
        String createdBy) {

    static LightRuleView of(LightRule rule) {
        return of(rule.rules(), rule.reason, Calendar.local(rule.createdAt), rule.createdBy);
    }

    static LightRuleView usual() {
        return of(LightRules.usual(), "系统默认规则", null, null);
    }

    private static LightRuleView of(LightRules rules, String reason, OffsetDateTime createdAt, String createdBy) {
        return new LightRuleView(
                rules.version(),
                rules.greenGap(),
                rules.yellowGap(),
                rules.milestoneDays(),
                rules.lastMissYellow(),
                rules.words(),
                reason,
                createdAt,
                createdBy);
    }
}
