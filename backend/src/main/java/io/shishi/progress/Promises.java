package io.shishi.progress;

import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.plan.Milestone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The indicators of some tasks, the others that share their measures, and where each measure is entered. */
record Promises(Map<UUID, Indicator> indicators, Map<UUID, List<Indicator>> byMeasure, Map<UUID, List<Home>> homes) {

    /** Rows of an indicator, the id of a report on its task and of the agency that makes it, in the order of the plan. */
    static Promises of(List<Object[]> rows) {
        var promises = new Promises(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (var row : rows) {
            var indicator = (Indicator) row[0];
            var seen = promises.indicators.put(indicator.id, indicator) != null;
            if (indicator.measure == null) {
                continue;
            }
            if (!seen) {
                promises.byMeasure
                        .computeIfAbsent(indicator.measure.id, id -> new ArrayList<>())
                        .add(indicator);
            }
            if (row[1] != null) {
                promises.homes
                        .computeIfAbsent(indicator.measure.id, id -> new ArrayList<>())
                        .add(new Home((UUID) row[1], indicator.task, (UUID) row[2]));
            }
        }
        return promises;
    }

    Set<UUID> measures() {
        return byMeasure.keySet();
    }

    Set<UUID> tasks() {
        return indicators.values().stream().map(it -> it.task.id).collect(Collectors.toSet());
    }

    List<Indicator> indicatorsOf(UUID taskId) {
        return indicators.values().stream()
                .filter(indicator -> indicator.task.id.equals(taskId))
                .toList();
    }

    /** Each once, however many rows the query had. */
    List<Milestone> milestonesOf(UUID taskId) {
        return indicatorsOf(taskId).stream()
                .flatMap(indicator -> indicator.milestones.stream())
                .distinct()
                .toList();
    }

    List<Indicator> of(Measure measure) {
        return byMeasure.get(measure.id);
    }

    List<Measure> measuresOf(UUID taskId) {
        return indicatorsOf(taskId).stream()
                .map(indicator -> indicator.measure)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The first report of the measure's owner in the order of the plan; where it makes none, the first at all. */
    Home home(Measure measure) {
        var all = homes.getOrDefault(measure.id, List.of());
        return all.stream()
                .filter(home -> home.agencyId().equals(measure.ownerAgency.id))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }
}
