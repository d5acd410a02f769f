package io.shishi.paper.clock;

import io.shishi.light.rule.Text;
import io.shishi.paper.rule.DispatchRules;
import io.shishi.paper.rule.RuleSentences;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What rules mean, said in both languages before anybody lives by them. */
record DispatchRuleReading(@NotNull List<String> sentences, @NotNull List<String> sentencesEn) {

    static DispatchRuleReading of(DispatchRules rules) {
        var sentences = RuleSentences.of(rules);
        return new DispatchRuleReading(
                sentences.stream().map(Text::zh).toList(),
                sentences.stream().map(Text::en).toList());
    }
}
