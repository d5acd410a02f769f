package io.shishi.light.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a light says about milestones. */
record StagesText(List<MilestoneFact> milestones, LocalDate today) {

    /** The one that is late the longest, and how many more. */
    Text late(List<MilestoneFact> late) {
        var worst = late.stream()
                .max(Comparator.comparingLong(it -> it.daysLate(today)))
                .orElseThrow();
        var due = new Wording(today).exactDay(worst.dueOn());
        long days = worst.daysLate(today);
        int others = late.size() - 1;
        return new Text(
                "节点“" + worst.name() + "”应于" + due.zh() + "完成，已晚" + days + "天"
                        + (others > 0 ? "，另有" + others + "个节点也晚了" : ""),
                "milestone “" + worst.name() + "” was due on " + due.en() + ", " + Wording.days(days) + " late"
                        + (others > 0 ? ", and " + others + " more" : ""));
    }

    Text inTime(LocalDate dueOn) {
        var due = new Wording(today).exactDay(dueOn);
        return milestones.isEmpty()
                ? new Text("还没有设节点，应于" + due.zh() + "完成", "no milestones yet, due on " + due.en())
                : new Text(counted().zh() + "，没有晚的", counted().en() + ", none is late");
    }

    Text counted() {
        long done = milestones.stream().filter(it -> it.done(today)).count();
        int all = milestones.size();
        return new Text(all + "个节点完成" + done + "个", done + " of " + all + " milestones done");
    }
}
