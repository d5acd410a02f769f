package io.shishi.light.rule;

import static io.shishi.light.rule.Wording.amount;
import static io.shishi.light.rule.Wording.amountEn;
import static io.shishi.light.rule.Wording.number;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Why a light is what it is: the colour, what was expected and found, and the rule that was applied. */
record Sentence(IndicatorFacts facts, LightRules rules, Judgement judgement, LocalDate today) {

    Text text() {
        var fact = fact();
        var rule = new RuleText(rules, judgement).text();
        return headed(
                judgement.status(),
                rules,
                rule == null ? fact : new Text(fact.zh() + "；规则：" + rule.zh(), fact.en() + "; rule: " + rule.en()));
    }

    /** Colours mean different things in different places; those that mean nothing anywhere are named by their word. */
    static Text headed(LightStatus status, LightRules rules, Text text) {
        var head =
                switch (status) {
                    case GREEN -> new Text("绿灯", "Green");
                    case YELLOW -> new Text("黄灯", "Yellow");
                    case RED -> new Text("红灯", "Red");
                    case GREY -> new Text("灰灯", "Grey");
                    case DONE, HOLLOW, BLOCKED -> rules.word(status);
                };
        return new Text(head.zh() + "：" + text.zh(), head.en() + ": " + text.en());
    }

    private Text fact() {
        return switch (judgement.cause()) {
            case TARGET_PENDING -> pending();
            case MET -> met();
            case KEPT_TO_THE_END -> keptToTheEnd();
            case WAITING_FOR_HIGHER_LEVEL -> waiting();
            case DUE_DATE_PAST -> pastDue();
            case CEILING_BROKEN -> ceilingBroken();
            case NOT_ZERO -> notZero();
            case BEHIND, ON_SCHEDULE -> compared();
            case MILESTONE_LATE -> stages().late(judgement.late());
            case PERIODS_MISSED -> periodsMissed();
            case REPORT_MISSING -> reportMissing();
            case LAST_PERIOD_MISSED -> lastPeriodMissed();
            case MILESTONES_IN_TIME -> stages().inTime(promise().dueOn());
            case KEPT_SO_FAR -> keptSoFar();
            case NOT_YET_DUE -> new Text("第一期填报还没有到期", "no report has been due yet");
            case WORST_OF, NOTHING_TO_JUDGE -> throw new IllegalStateException("An indicator has no parts");
        };
    }

    private Text pending() {
        var undecided = facts.undecided();
        if (undecided == null || undecided.since() == null) {
            return new Text("目标还没有明确", "the target has not been set");
        }
        long days = ChronoUnit.DAYS.between(undecided.since(), today);
        return new Text(
                "目标等" + undecided.decider() + "明确，已等" + days + "天",
                "the target has to come from " + undecided.decider() + ", waited for " + Wording.days(days));
    }

    private Text met() {
        if (promise().comparator() == Comparator.COMPLETE) {
            int all = facts.milestones().size();
            return new Text(all + "个节点全部完成", "all " + all + " milestones are done");
        }
        if (promise().comparator() == Comparator.ZERO) {
            return new Text(day().zh() + "已清零", "none left by " + day().en());
        }
        return new Text(
                "目标" + zh(promise().target()) + "，" + day().zh() + reaches() + zh(value()),
                "target " + en(promise().target()) + ", " + en(value()) + " by " + day().en());
    }

    private Text keptToTheEnd() {
        return switch (promise().comparator()) {
            case AT_MOST ->
                new Text(
                        "上限" + zh(promise().target()) + "，各期都没有突破",
                        "the ceiling of " + en(promise().target()) + " held in every report");
            case ZERO -> new Text("到" + day().zh() + "为零", "none at " + day().en());
            default ->
                new Text(
                        recurrence().total() + "次全部做到",
                        "kept all " + recurrence().total() + " times");
        };
    }

    private Text waiting() {
        var blocked = facts.blocked();
        return new Text(
                "等" + blocked.level().zh() + "解决：" + blocked.ask() + "（专班办公室已审核通过）",
                "waiting for the " + blocked.level().en() + ": " + blocked.ask() + " (accepted by the office)");
    }

    private Text pastDue() {
        var due = new Wording(today).exactDay(promise().dueOn());
        long days = ChronoUnit.DAYS.between(promise().dueOn(), today);
        var state = state();
        return new Text(
                "应于" + due.zh() + "完成，已过" + days + "天，" + state.zh(),
                "due on " + due.en() + ", " + Wording.days(days) + " ago; " + state.en());
    }

    private Text state() {
        if (promise().comparator() == Comparator.COMPLETE) {
            return stages().counted();
        }
        if (recurrence() != null) {
            return new Text(
                    "应做" + recurrence().elapsed() + "次，做到" + recurrence().kept() + "次",
                    "kept " + recurrence().kept() + " of " + recurrence().elapsed() + " times");
        }
        if (value() == null) {
            return new Text("还没有审核通过的数据", "no figure has been accepted");
        }
        var target = promise().comparator() == Comparator.ZERO
                ? BigDecimal.ZERO
                : promise().target();
        return new Text(
                "目标" + zh(target) + "，" + day().zh() + reaches() + zh(value()),
                "target " + en(target) + ", " + en(value()) + " at " + day().en());
    }

    private Text ceilingBroken() {
        var broken = judgement.position().broken();
        var when = new Wording(today).stretch(broken.from(), broken.to());
        return new Text(
                "上限" + zh(promise().target()) + "，" + when.zh() + "为" + zh(broken.value()) + "，已突破",
                "the ceiling is " + en(promise().target()) + ", " + en(broken.value()) + " in " + when.en());
    }

    private Text notZero() {
        return new Text(
                "应保持为零，" + day().zh() + "还有" + zh(value()), "none allowed, " + en(value()) + " at " + day().en());
    }

    private Text compared() {
        var points = points();
        int order = points.gap().signum();
        var gap = number(points.gap().abs());
        var zhGap = order == 0 ? "与序时持平" : (order > 0 ? "低" : "超") + gap + "个百分点";
        var enGap = order == 0 ? "level" : gap + " points " + (order > 0 ? "behind" : "ahead");
        boolean none = value() == null;
        return new Text(
                day().zh() + "应完成" + number(points.expected()) + "%，实际" + number(points.reported()) + "%"
                        + (none ? "（还没有审核通过的数据）" : "") + "，" + zhGap,
                number(points.expected()) + "% expected by " + day().en() + ", " + number(points.reported())
                        + "% reported" + (none ? " (no figure accepted yet)" : "") + ", " + enGap);
    }

    private Text periodsMissed() {
        var counts = recurrence();
        return new Text(
                day().zh() + "应做到" + counts.elapsed() + "次，做到" + counts.kept() + "次，缺" + counts.missed() + "次，占全部"
                        + counts.total() + "次的" + number(points().gap()) + "%",
                "kept " + counts.kept() + " of " + counts.elapsed() + " times by " + day().en() + ", missed "
                        + counts.missed() + ", " + number(points().gap()) + "% of all " + counts.total());
    }

    private Text reportMissing() {
        var round = judgement.missing();
        var what = new Wording(today).stretch(round.from(), round.to());
        var due = new Wording(today).exactDay(round.dueOn());
        long days = ChronoUnit.DAYS.between(round.dueOn(), today);
        return new Text(
                what.zh() + "的填报应于" + due.zh() + "前报出，已晚" + days + "天",
                "the report for " + what.en() + " was due on " + due.en() + ", " + Wording.days(days) + " ago");
    }

    private Text lastPeriodMissed() {
        var last = recurrence().last();
        var when = new Wording(today).stretch(last.from(), last.to());
        return new Text(
                when.zh() + "应做到" + last.periods() + "次，做到" + last.kept() + "次",
                "kept " + last.kept() + " of " + last.periods() + " times in " + when.en());
    }

    private Text keptSoFar() {
        if (recurrence() != null) {
            int kept = recurrence().kept();
            int elapsed = recurrence().elapsed();
            if (elapsed == 0) {
                return new Text("第一次还没有到期", "the first time is not over yet");
            }
            return kept < elapsed
                    ? new Text(
                            day().zh() + "应做到" + elapsed + "次，做到" + kept + "次",
                            "kept " + kept + " of " + elapsed + " times by " + day().en())
                    : new Text(
                            day().zh() + "应做到" + elapsed + "次，都做到了", "kept all " + elapsed + " times by " + day().en());
        }
        if (value() == null) {
            return new Text("还没有审核通过的数据", "no figure has been accepted");
        }
        return promise().comparator() == Comparator.ZERO
                ? new Text(day().zh() + "为零", "none at " + day().en())
                : new Text(
                        "上限" + zh(promise().target()) + "，" + day().zh() + "为" + zh(value()) + "，没有突破",
                        "the ceiling is " + en(promise().target()) + ", " + en(value()) + " at " + day().en());
    }

    private StagesText stages() {
        return new StagesText(facts.milestones(), today);
    }

    private Promise promise() {
        return facts.promise();
    }

    private Recurrence recurrence() {
        return judgement.position().recurrence();
    }

    private BigDecimal value() {
        return judgement.position().value();
    }

    private Points points() {
        return Points.of(judgement.position().expected(), judgement.position().reported(), rules);
    }

    private Text day() {
        return new Wording(today).day(judgement.position().day());
    }

    private String reaches() {
        return promise().aggregation() == Aggregation.LATEST ? "为" : "累计";
    }

    private String zh(BigDecimal number) {
        return amount(number, promise().unit());
    }

    private String en(BigDecimal number) {
        return amountEn(number, promise().unit());
    }
}
