package io.shishi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How schedules are drawn and judged. The rules stand with the lights, which read the schedules. */
public interface ScheduleRules {

    /** Names of the usual shapes of a year's work. */
    Set<String> templates();

    /** The template that fits an indicator when nobody chose one. */
    String usual(Indicator indicator);

    List<SchedulePoint> draw(String template, Indicator indicator);

    /** What is wrong with points that somebody drew, in Chinese; empty when nothing is. */
    List<String> complaints(List<SchedulePoint> points, LocalDate starts, LocalDate ends);
}
