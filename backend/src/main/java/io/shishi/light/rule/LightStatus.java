package io.shishi.light.rule;

import java.util.Collection;
import java.util.Comparator;

/** What a light says. The order of declaration is the order in which lights are counted on a screen. */
public enum LightStatus {
    DONE(0),
    GREEN(2),
    YELLOW(4),
    RED(6),
    GREY(5),
    HOLLOW(1),
    BLOCKED(3);

    private final int severity;

    LightStatus(int severity) {
        this.severity = severity;
    }

    /** The higher, the more somebody has to look at it. */
    public int severity() {
        return severity;
    }

    public boolean worseThan(LightStatus other) {
        return severity > other.severity;
    }

    /** The light of a whole is the worst light of its parts. */
    public static LightStatus worst(Collection<LightStatus> lights) {
        return lights.stream()
                .max(Comparator.comparingInt(LightStatus::severity))
                .orElseThrow(() -> new IllegalArgumentException("Nothing has no worst light"));
    }
}
