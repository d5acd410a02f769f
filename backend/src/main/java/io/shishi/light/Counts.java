package io.shishi.light;

import io.shishi.light.rule.LightStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How many there are of each light; every status is named, also where there is none of it. */
final class Counts {

    private Counts() {}

    static Map<LightStatus, Integer> of(Stream<LightStatus> statuses) {
        var counts = new EnumMap<LightStatus, Integer>(LightStatus.class);
        Stream.of(LightStatus.values()).forEach(status -> counts.put(status, 0));
        statuses.filter(Objects::nonNull).forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }
}
