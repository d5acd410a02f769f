package io.shishi.light.rule;

import static io.shishi.light.rule.Wording.amount;
import static io.shishi.light.rule.Wording.amountEn;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What has to happen for a light to turn green; null where nothing has to. */
record ToGreen(IndicatorFacts facts, LightRules rules, Judgement judgement, LocalDate today) {

    /** Figures are kept to four digits after the point. */
    static final int DIGITS = 4;

    Text text() {
        return switch (judgement.cause()) {
            case BEHIND -> catchUp();
            case DUE_DATE_PAST -> finish();
            case MILESTONE_LATE -> turning(finishing(judgement.late()), LightStatus.GREEN);
            case CEILING_BROKEN, PERIODS_MISSED ->
                new Text("所报数据有误的，更正并经审核通过后重新判定", "if the figure was wrong, correct it; it is then judged again");
            case NOT_ZERO ->
                turning(new Text("清零并经审核通过", "bringing it to zero, accepted by the office,"), LightStatus.GREEN);
            case REPORT_MISSING -> missing();
            case LAST_PERIOD_MISSED -> turning(new Text("下一期按时做到", "keeping it next time"), LightStatus.GREEN);
            case WAITING_FOR_HIGHER_LEVEL ->
                new Text(
                        "上级解决后在填报中注明，按数据重新判定",
                        "once it is settled, say so in the report; it is then judged by its figure");
            case TARGET_PENDING -> new Text("目标下达并录入后开始判定", "judged as soon as the target is set");
            default -> null;
        };
    }

    /** A figure can only change with the next report, so the next round's end is the day that counts. */
    private Text catchUp() {
        var needed = needed();
        boolean met = Span.of(facts.promise()).met(needed);
        var deed = reaching(needed);
        var day = new Wording(today).day(dayThatCounts());
        deed = new Text("到" + day.zh() + deed.zh(), deed.en() + " by " + day.en());
        if (!judgement.late().isEmpty()) {
            var stages = finishing(judgement.late());
            deed = new Text(deed.zh() + "并" + stages.zh(), deed.en() + " and " + stages.en());
        }
        return turning(deed, met ? LightStatus.DONE : LightStatus.GREEN);
    }

    /** The least figure that is within the green gap when the next round ends, in whole units where figures are whole. */
    BigDecimal needed() {
        var span = Span.of(facts.promise());
        var day = dayThatCounts();
        if (!day.isBefore(facts.promise().dueOn())) {
            return span.enough(digits());
        }
        var share = facts.schedule().expected(day).less(rules.greenGap());
        return Share.plain(span.valueAt(share, digits()));
    }

    private LocalDate dayThatCounts() {
        return facts.nextAfter(judgement.position().day())
                .map(RoundFact::to)
                .orElse(judgement.position().day());
    }

    private Text finish() {
        if (facts.promise().comparator() == Comparator.COMPLETE) {
            var open = facts.milestones().stream().filter(it -> !it.done(today)).toList();
            return turning(finishing(open), LightStatus.DONE);
        }
        if (facts.promise().comparator() == Comparator.RECURRING) {
            return new Text(
                    "缺的几次确已做到的，更正并经审核通过后重新判定",
                    "if the missed ones were kept, correct the report; it is then judged again");
        }
        return turning(reaching(Span.of(facts.promise()).enough(digits())), LightStatus.DONE);
    }

    private Text reaching(BigDecimal needed) {
        var unit = facts.promise().unit();
        var zhAmount = amount(needed, unit);
        var enAmount = amountEn(needed, unit);
        var more = needed.subtract(current());
        if (facts.promise().aggregation() == Aggregation.LATEST || more.signum() <= 0) {
            return new Text((more.signum() < 0 ? "降到" : "达到") + zhAmount, "reaching " + enAmount);
        }
        return new Text(
                "再完成" + amount(more, unit) + "（累计达" + zhAmount + "）",
                amountEn(more, unit) + " more (" + enAmount + " in all)");
    }

    private static Text finishing(List<MilestoneFact> milestones) {
        if (milestones.isEmpty()) {
            return new Text("设好节点并完成", "setting milestones and finishing them");
        }
        var names = Wording.quoted(milestones.stream().map(MilestoneFact::name).toList());
        return new Text("完成节点" + names.zh(), "finishing " + names.en());
    }

    private Text missing() {
        var round = judgement.missing();
        var what = new Wording(today).stretch(round.from(), round.to());
        return new Text(
                "补报" + what.zh() + "数据，审核通过后按数据判定",
                "hand in the report for " + what.en() + "; it is then judged by its figure");
    }

    private Text turning(Text deed, LightStatus status) {
        var word = rules.word(status);
        return status == LightStatus.DONE
                ? new Text(deed.zh() + "即为" + word.zh(), deed.en() + " makes it " + word.en())
                : new Text(deed.zh() + "即转为" + word.zh(), deed.en() + " turns it to " + word.en());
    }

    private BigDecimal current() {
        var value = judgement.position().value();
        var baseline = facts.promise().baseline();
        return value != null ? value : baseline == null ? BigDecimal.ZERO : baseline;
    }

    /** As many digits as the figures themselves have: people are counted whole. */
    private int digits() {
        return Stream.of(Span.of(facts.promise()).to(), Span.of(facts.promise()).from(), current())
                .mapToInt(number -> Share.plain(number).scale())
                .map(scale -> Math.min(scale, DIGITS))
                .max()
                .orElse(0);
    }
}
