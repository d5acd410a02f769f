package io.shishi.light.rule;

import static io.shishi.light.rule.Wording.number;

/** The rule that was applied, in words; null where a light says enough without it. */
record RuleText(LightRules rules, Judgement judgement) {

    Text text() {
        var rule = rule();
        var word = rules.word(judgement.status());
        return rule == null ? null : new Text(rule.zh() + "为" + word.zh(), rule.en() + " is " + word.en());
    }

    private Text rule() {
        boolean red = judgement.status() == LightStatus.RED;
        return switch (judgement.cause()) {
            case ON_SCHEDULE ->
                new Text(
                        "低" + number(rules.greenGap()) + "个百分点以内",
                        "up to " + number(rules.greenGap()) + " points behind");
            case BEHIND ->
                red
                        ? new Text("低" + beyond() + "个百分点以上", "more than " + beyond() + " points behind")
                        : new Text("低" + between() + "个百分点", between() + " points behind");
            case PERIODS_MISSED ->
                red
                        ? new Text("缺" + beyond() + "%以上", "more than " + beyond() + "% missed")
                        : new Text("缺" + between() + "%", between() + "% missed");
            case MILESTONE_LATE ->
                red
                        ? new Text(
                                "节点晚" + rules.milestoneDays() + "天以上",
                                "a milestone more than " + Wording.days(rules.milestoneDays()) + " late")
                        : new Text(
                                "节点晚" + rules.milestoneDays() + "天以内",
                                "a milestone up to " + Wording.days(rules.milestoneDays()) + " late");
            case DUE_DATE_PAST -> new Text("到期没有完成", "not done on the due date");
            case CEILING_BROKEN -> new Text("突破上限", "a broken ceiling");
            case NOT_ZERO -> new Text("没有清零", "anything above zero");
            case REPORT_MISSING -> new Text("到期未报", "a missing report");
            case LAST_PERIOD_MISSED -> new Text("最近一期没有做到", "the last time not kept");
            default -> null;
        };
    }

    private String beyond() {
        return number(rules.yellowGap());
    }

    private String between() {
        return number(rules.greenGap()) + "–" + number(rules.yellowGap());
    }
}
