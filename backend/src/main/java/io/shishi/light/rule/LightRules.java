package io.shishi.light.rule;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * The thresholds of a jurisdiction and the words it uses for its lights. Every change is a new version.
 *
 * @param greenGap up to so many points behind is still on schedule
 * @param yellowGap more than so many points behind is red
 * @param milestoneDays up to so many days late is yellow
 * @param lastMissYellow whether missing the last period of a recurring promise makes it yellow
 */
public record LightRules(
        int version,
        BigDecimal greenGap,
        BigDecimal yellowGap,
        int milestoneDays,
        boolean lastMissYellow,
        Map<LightStatus, Text> words) {

    public LightRules {
        if (greenGap.signum() < 0 || greenGap.compareTo(yellowGap) >= 0 || yellowGap.compareTo(Share.HUNDRED) > 0) {
            throw new IllegalArgumentException("The gaps must be from 0 to 100, yellow above green");
        }
        if (milestoneDays < 0) {
            throw new IllegalArgumentException("A milestone cannot be late by less than no days");
        }
        var complete = new EnumMap<>(usualWords());
        complete.putAll(words);
        words = Map.copyOf(complete);
        greenGap = Share.plain(greenGap);
        yellowGap = Share.plain(yellowGap);
    }

    /** The rules a jurisdiction begins with: version 0. */
    public static LightRules usual() {
        return new LightRules(0, BigDecimal.TEN, BigDecimal.valueOf(30), 15, true, usualWords());
    }

    public static Map<LightStatus, Text> usualWords() {
        return new EnumMap<>(Map.of(
                LightStatus.DONE, new Text("已完成", "Done"),
                LightStatus.GREEN, new Text("按序时", "On schedule"),
                LightStatus.YELLOW, new Text("慢序时", "Slow"),
                LightStatus.RED, new Text("滞后", "Behind"),
                LightStatus.GREY, new Text("未报", "Not reported"),
                LightStatus.HOLLOW, new Text("待明确", "Undecided"),
                LightStatus.BLOCKED, new Text("需上级协调", "Needs a higher level")));
    }

    public Text word(LightStatus status) {
        return words.get(status);
    }

    /** The light of a gap: -1 within green, 0 yellow, 1 beyond yellow. */
    int band(Share expected, Share reported) {
        return expected.leadsBy(yellowGap, reported) ? 1 : expected.leadsBy(greenGap, reported) ? 0 : -1;
    }

    /** The band of a gap that is given in points. */
    int band(BigDecimal gap) {
        return gap.compareTo(yellowGap) > 0 ? 1 : gap.compareTo(greenGap) > 0 ? 0 : -1;
    }
}
