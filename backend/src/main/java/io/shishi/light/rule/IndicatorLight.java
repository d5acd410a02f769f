package io.shishi.light.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The light of one indicator on one day. */
public final class IndicatorLight {

    private IndicatorLight() {}

    public static LightResult of(IndicatorFacts facts, LightRules rules, LocalDate today) {
        var judgement = Judgement.of(facts, rules, today);
        var sentence = new Sentence(facts, rules, judgement, today).text();
        var toGreen = new ToGreen(facts, rules, judgement, today).text();
        var position = judgement.position();
        if (position == null) {
            return new LightResult(
                    judgement.status(), judgement.cause(), null, null, null, null, null, null, null, sentence, toGreen);
        }
        var points = Points.of(position.expected(), position.reported(), rules);
        return new LightResult(
                judgement.status(),
                judgement.cause(),
                points.expected(),
                points.reported(),
                points.gap(),
                progress(position.progress()),
                progress(position.progressDue()),
                position.value(),
                position.value() == null ? null : position.day(),
                sentence,
                toGreen);
    }

    private static BigDecimal progress(Share share) {
        return Share.plain(share.value());
    }
}
