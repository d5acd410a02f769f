package io.shishi.paper.clock;

import io.shishi.paper.rule.Phase;
import io.shishi.paper.rule.Step;
import io.shishi.shared.time.Calendar;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody is told who is reminded of one or several things. */
record ReminderWords(List<Taken> what) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    String kind() {
        return switch (foremost().timer().phase) {
            case REPORT_DUE -> "report-due";
            case SIGNATURE_LIES, REVIEW_LIES, RETURNED -> "report-lies";
            case PAPER_UNSIGNED, PAPER_DUE -> "paper-due";
            case ANSWER_LIES, EXTENSION_LIES -> "paper-lies";
        };
    }

    String title() {
        var step = foremost().step().words();
        return what.size() == 1
                ? "%s：%s（%s）".formatted(wanted(foremost()), foremost().matter().title(), step)
                : "%d项%s（%s）".formatted(what.size(), wanted(foremost()), step);
    }

    String text() {
        return what.stream().map(ReminderWords::line).collect(Collectors.joining("；"));
    }

    /** What is wanted: "填报待报送". */
    static String wanted(Phase phase) {
        return switch (phase) {
            case REPORT_DUE -> "填报待报送";
            case SIGNATURE_LIES -> "填报待签发";
            case REVIEW_LIES -> "填报待审核";
            case RETURNED -> "退回的填报待重报";
            case PAPER_UNSIGNED -> "来单待签收";
            case PAPER_DUE -> "来单待答复";
            case ANSWER_LIES -> "答复待审核";
            case EXTENSION_LIES -> "延期申请待决定";
        };
    }

    private static String wanted(Taken one) {
        return wanted(one.timer().phase);
    }

    private static String line(Taken one) {
        var due = one.timer().dueAt;
        var limit = one.timer().phase == Phase.PAPER_UNSIGNED ? "，" + day(one.timer().signBy) + "前签收" : "";
        return one.matter().title()
                + (one.timer().phase.isWithTheAsker() ? "（" + one.matter().agency() + "）" : "")
                + "：" + one.step().words()
                + limit
                + (due == null ? "" : "，应于" + day(due) + "前办理");
    }

    /** The most urgent of them. */
    private Taken foremost() {
        return what.stream()
                .max(Comparator.comparing((Taken one) -> one.step().kind())
                        .thenComparing(one -> one.step().days() * (one.step().kind() == Step.Kind.BEFORE ? -1 : 1)))
                .orElseThrow();
    }

    private static String day(Instant moment) {
        return DAY.format(Calendar.local(moment));
    }
}
