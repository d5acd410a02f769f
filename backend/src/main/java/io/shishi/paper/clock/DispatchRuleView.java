package io.shishi.paper.clock;

import io.shishi.light.rule.Text;
import io.shishi.paper.PaperKind;
import io.shishi.paper.rule.DispatchRules;
import io.shishi.paper.rule.LightDeed;
import io.shishi.paper.rule.RuleSentences;
import io.shishi.paper.rule.RungDeed;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * One version of the rules, with what they mean in words; version 0 is what every jurisdiction begins with and nobody
 * made.
 */
public record DispatchRuleView(
        @NotNull int version,
        @NotNull List<Integer> reportBefore,
        @NotNull boolean reportOnDay,
        @NotNull int reportEvery,
        @NotNull int signAfter,
        @NotNull int reviewAfter,
        @NotNull int returnedAfter,
        @NotNull int lyingEvery,
        @NotNull int paperSignDays,
        @NotNull Map<PaperKind, Integer> paperDays,
        @NotNull List<Integer> paperBefore,
        @NotNull int paperEvery,
        @NotNull int orangeAfter,
        @NotNull int redAfter,
        @NotNull RungDeed orange,
        @NotNull RungDeed red,
        @NotNull LightDeed yellowLight,
        @NotNull LightDeed redLight,
        @NotNull List<String> sentences,
        @NotNull List<String> sentencesEn,
        @NotNull String reason,
        OffsetDateTime createdAt,
        String createdBy) {

    static DispatchRuleView of(DispatchRule rule) {
        return of(rule.rules, rule.reason, Calendar.local(rule.createdAt), rule.createdBy);
    }

    static DispatchRuleView usual() {
        return of(DispatchRules.usual(), "系统默认规则", null, null);
    }

    private static DispatchRuleView of(DispatchRules rules, String reason, OffsetDateTime createdAt, String createdBy) {
        var sentences = RuleSentences.of(rules);
        return new DispatchRuleView(
                rules.version(),
                rules.reportBefore(),
                rules.reportOnDay(),
                rules.reportEvery(),
                rules.signAfter(),
                rules.reviewAfter(),
                rules.returnedAfter(),
                rules.lyingEvery(),
                rules.paperSignDays(),
                rules.paperDays(),
                rules.paperBefore(),
                rules.paperEvery(),
                rules.orangeAfter(),
                rules.redAfter(),
                rules.orange(),
                rules.red(),
                rules.yellowLight(),
                rules.redLight(),
                sentences.stream().map(Text::zh).toList(),
                sentences.stream().map(Text::en).toList(),
                reason,
                createdAt,
                createdBy);
    }
}
