package io.shishi.paper.rule;

import io.shishi.paper.PaperKind;
import io.shishi.paper.Rung;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * By what a jurisdiction reminds and escalates. All numbers are working days, and 0 means never. Every change is a new
 * version.
 *
 * @param reportBefore so long before a report is due
 * @param reportEvery so often while it is late
 * @param signAfter after a report has lain so long with the head of its agency
 * @param reviewAfter after a report, an answer or a request for more time has lain so long with whoever asked
 * @param returnedAfter after a returned report has lain so long with its author
 * @param lyingEvery and so often from then on
 * @param paperSignDays the time in which a paper is signed for
 * @param paperDays the time in which a paper of each kind is answered
 * @param paperBefore so long before an answer is due; 0 is the day itself
 * @param orangeAfter so late goes to the head of the agency
 * @param redAfter so late goes onto the conveners' list
 */
public record DispatchRules(
        int version,
        List<Integer> reportBefore,
        boolean reportOnDay,
        int reportEvery,
        int signAfter,
        int reviewAfter,
        int returnedAfter,
        int lyingEvery,
        int paperSignDays,
        Map<PaperKind, Integer> paperDays,
        List<Integer> paperBefore,
        int paperEvery,
        int orangeAfter,
        int redAfter,
        RungDeed orange,
        RungDeed red,
        LightDeed yellowLight,
        LightDeed redLight) {

    /** More working days than that are no reminder any more. */
    public static final int LONGEST = 60;

    /** Who did not hear so many reminders of one thing will not hear the next: from there on it is for the office to act. */
    public static final int MOST_REPEATS = 10;

    public DispatchRules {
        reportBefore = descending(reportBefore);
        paperBefore = descending(paperBefore);
        var complete = new EnumMap<>(usualDays());
        complete.putAll(paperDays);
        paperDays = Map.copyOf(complete);
        if (orangeAfter > 0 && redAfter > 0 && orangeAfter >= redAfter) {
            throw new IllegalArgumentException("The red rung is above the orange one");
        }
    }

    /** The rules a jurisdiction begins with: version 0. */
    public static DispatchRules usual() {
        return new DispatchRules(
                0,
                List.of(3, 1),
                true,
                2,
                1,
                3,
                2,
                2,
                2,
                usualDays(),
                List.of(1, 0),
                2,
                3,
                6,
                RungDeed.ISSUE,
                RungDeed.PROPOSE,
                LightDeed.PROPOSE,
                LightDeed.PROPOSE);
    }

    public static Map<PaperKind, Integer> usualDays() {
        return Map.of(
                PaperKind.HANDOVER, 5,
                PaperKind.REMINDER, 2,
                PaperKind.REQUEST, 5,
                PaperKind.INSTRUCTION, 5,
                PaperKind.ORDER, 3);
    }

    public int daysOf(PaperKind kind) {
        return paperDays.get(kind);
    }

    /** After how many working days late a rung is reached. */
    int after(Rung rung) {
        return rung == Rung.RED ? redAfter : orangeAfter;
    }

    public RungDeed deed(Rung rung) {
        return rung == Rung.RED ? red : orange;
    }

    private static List<Integer> descending(List<Integer> days) {
        return days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }
}
