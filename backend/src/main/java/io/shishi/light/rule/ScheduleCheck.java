package io.shishi.light.rule;

import io.shishi.plan.SchedulePoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a schedule that somebody drew, said to the one who drew it. */
public final class ScheduleCheck {

    private ScheduleCheck() {}

    /** The complaints in the order of the points; none when the schedule may be used. */
    public static List<Text> complaints(List<SchedulePoint> points, LocalDate starts, LocalDate ends) {
        if (points.isEmpty()) {
            return List.of(new Text("序时至少要有一个节点", "A schedule needs at least one point"));
        }
        var complaints = new ArrayList<Text>();
        SchedulePoint before = null;
        for (var point : points) {
            complaints.addAll(complaints(point, before, starts, ends));
            before = point;
        }
        if (before.share() != null && before.share().compareTo(BigDecimal.ONE) != 0) {
            complaints.add(new Text("最后一个节点应为100%", "The last point must be 100%"));
        }
        return List.copyOf(complaints);
    }

    private static List<Text> complaints(SchedulePoint point, SchedulePoint before, LocalDate starts, LocalDate ends) {
        if (point.on() == null || point.share() == null) {
            return List.of(new Text("序时节点须有日期和比例", "A point needs a day and a share"));
        }
        var complaints = new ArrayList<Text>();
        var day = point.on().toString();
        if (point.share().signum() < 0 || point.share().compareTo(BigDecimal.ONE) > 0) {
            complaints.add(new Text(day + "的比例应在0到100%之间", "The share on " + day + " must be from 0 to 100%"));
        }
        if (point.on().isBefore(starts) || point.on().isAfter(ends)) {
            complaints.add(new Text(
                    day + "不在" + starts + "至" + ends + "之内", day + " is not within " + starts + " and " + ends));
        }
        if (before != null && before.on() != null && !point.on().isAfter(before.on())) {
            complaints.add(new Text("节点日期须逐个往后，" + day + "没有晚于前一个", day + " is not after the point before it"));
        }
        if (before != null && before.share() != null && point.share().compareTo(before.share()) < 0) {
            complaints.add(
                    new Text(day + "的比例比前一个节点低，序时不能下降", "The share on " + day + " falls below the point before it"));
        }
        return complaints;
    }
}
