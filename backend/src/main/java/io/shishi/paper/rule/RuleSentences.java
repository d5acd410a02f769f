package io.shishi.paper.rule;

import io.shishi.light.rule.Text;
import io.shishi.paper.PaperKind;
import io.shishi.paper.Rung;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules mean, said to the people who live by them. */
public final class RuleSentences {

    private static final int MOST = DispatchRules.MOST_REPEATS;

    private final DispatchRules rules;

    private RuleSentences(DispatchRules rules) {
        this.rules = rules;
    }

    public static List<Text> of(DispatchRules rules) {
        return new RuleSentences(rules).all();
    }

    private List<Text> all() {
        return Stream.of(
                        new Text("所有提醒都在工作日8:30发出，法定节假日和周末不发，调休上班日照发", "Reminders go out at 8:30 on working days only"),
                        reports(),
                        lateReports(),
                        lying("填报提交后", "没有签发", "单位负责人", rules.signAfter(), "the head of its agency", "not signed"),
                        lying("填报、答复或延期申请送到后", "没有处理", "审核人", rules.reviewAfter(), "whoever asked", "not judged"),
                        lying(
                                "填报退回后",
                                "没有重报",
                                "填报人",
                                rules.returnedAfter(),
                                "its author",
                                "returned and not sent again"),
                        signing(),
                        answering(),
                        papers(),
                        rung(Rung.ORANGE, "单位负责人", "the head of the agency"),
                        rung(Rung.RED, "召集人，并列入召集人清单", "the conveners, on their list"),
                        new Text(
                                "审核认可“等上级”的任务列入需上级协调，不升级；退回、同意延期后重新计时；事情办了，提醒自动停止",
                                "What waits for a higher level does not climb; a return or more time begins anew; what is done is no longer reminded of"),
                        light("慢序时", "yellow", rules.yellowLight()),
                        light("滞后", "red", rules.redLight()))
                .toList();
    }

    private Text reports() {
        var before = before(rules.reportBefore(), rules.reportOnDay());
        return before == null
                ? new Text("填报到期前不提醒", "Nobody is reminded before a report is due")
                : new Text(
                        "填报" + before.zh() + "，提醒还没有报送的联络员",
                        "Contacts who have not reported are reminded " + before.en());
    }

    private Text lateReports() {
        return rules.reportEvery() == 0
                ? new Text("填报逾期后不再提醒", "Late reports are not reminded of")
                : new Text(
                        "填报逾期后每%d个工作日提醒一次，直到报送或该期关闭，最多%d次".formatted(rules.reportEvery(), MOST),
                        "then every %s until it is handed in or its round closes, %d times at most"
                                .formatted(days(rules.reportEvery()), MOST));
    }

    private Text lying(String begins, String what, String who, int after, String whoEn, String whatEn) {
        if (after == 0) {
            return new Text(begins + what + "的，不提醒", "What is " + whatEn + " is not reminded of");
        }
        var every = rules.lyingEvery() == 0
                ? new Text("只提醒一次", "once")
                : new Text(
                        "此后每%d个工作日提醒一次，最多%d次".formatted(rules.lyingEvery(), MOST),
                        "then every %s, %d times at most".formatted(days(rules.lyingEvery()), MOST));
        return new Text(
                "%s%d个工作日还%s的，提醒%s，%s".formatted(begins, after, what, who, every.zh()),
                "After %s %s, %s is reminded, %s".formatted(days(after), whatEn, whoEn, every.en()));
    }

    private Text signing() {
        return new Text(
                "各类单下发后%d个工作日内签收，时限当天和逾期后提醒".formatted(rules.paperSignDays()),
                "A paper is to be signed for within " + days(rules.paperSignDays()));
    }

    private Text answering() {
        var kinds = Arrays.stream(PaperKind.values()).toList();
        return new Text(
                "没有另定时限的，答复时限为"
                        + kinds.stream()
                                .map(kind -> kind.title() + rules.daysOf(kind) + "个")
                                .collect(Collectors.joining("、"))
                        + "工作日",
                "Unless another day is set, working days to answer: "
                        + kinds.stream()
                                .map(kind -> kind.name().toLowerCase() + " " + rules.daysOf(kind))
                                .collect(Collectors.joining(", ")));
    }

    private Text papers() {
        var ahead = rules.paperBefore().stream().filter(n -> n > 0).toList();
        var before = before(ahead, rules.paperBefore().contains(0));
        var late = rules.paperEvery() == 0
                ? new Text("逾期后不再提醒", "not once it is late")
                : new Text(
                        "逾期后每%d个工作日提醒一次，最多%d次".formatted(rules.paperEvery(), MOST),
                        "then every %s while it is late, %d times at most".formatted(days(rules.paperEvery()), MOST));
        return new Text(
                "没有答复的单，" + (before == null ? "到期前不提醒" : before.zh() + "提醒") + "，" + late.zh(),
                "Papers without an answer are reminded of " + (before == null ? "" : before.en() + ", ") + late.en());
    }

    private Text rung(Rung rung, String who, String whoEn) {
        var after = rules.after(rung);
        var word = rung == Rung.RED ? new Text("挂牌（红）", "red") : new Text("督办（橙）", "orange");
        if (after == 0) {
            return new Text("不升为" + word.zh(), "Nothing becomes " + word.en() + " by rule");
        }
        var deed = rules.deed(rung) == RungDeed.ISSUE
                ? new Text("自动下发督办单", "an order is issued")
                : new Text("向专班办公室提出建议，由办公室决定", "the office is proposed an order");
        return new Text(
                "填报或答复逾期%d个工作日，升为%s，送%s：%s".formatted(after, word.zh(), who, deed.zh()),
                "%s late is %s and goes to %s: %s".formatted(days(after), word.en(), whoEn, deed.en()));
    }

    private static Text light(String zh, String en, LightDeed deed) {
        return switch (deed) {
            case NOTHING -> new Text("指标转为“" + zh + "”时不建议发单", "An indicator that turns " + en + " proposes nothing");
            case PROPOSE ->
                new Text(
                        "指标转为“" + zh + "”时，建议办公室发单，由办公室决定",
                        "An indicator that turns " + en + " proposes a paper to the office");
            case ISSUE ->
                new Text(
                        "指标转为“" + zh + "”时，次个工作日自动向牵头单位发单",
                        "An indicator that turns " + en + " issues a paper to its agency");
        };
    }

    /** "到期前3个、1个工作日和到期当天". */
    private static Text before(List<Integer> ahead, boolean onDay) {
        if (ahead.isEmpty()) {
            return onDay ? new Text("到期当天", "on the day") : null;
        }
        var zh = ahead.stream().map(n -> n + "个").collect(Collectors.joining("、"));
        var en = ahead.stream().map(String::valueOf).collect(Collectors.joining(" and "));
        return new Text(
                "到期前" + zh + "工作日" + (onDay ? "和到期当天" : ""),
                en + " working days before it is due" + (onDay ? " and on the day" : ""));
    }

    private static String days(int days) {
        return days == 1 ? "working day" : days + " working days";
    }
}
