package io.shishi.progress;

import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.plan.Milestone;
import io.shishi.plan.TaskStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What some tasks promise, and what others promise of the same measures, in the order of the plan. */
record Pledges(List<Indicator> indicators) {

    List<Indicator> ofTask(UUID taskId) {
        return indicators.stream()
                .filter(indicator -> indicator.task.id.equals(taskId))
                .toList();
    }

    List<Indicator> ofMeasure(Measure measure) {
        return indicators.stream()
                .filter(indicator -> indicator.measure != null && indicator.measure.id.equals(measure.id))
                .toList();
    }

    List<Milestone> milestonesOf(UUID taskId) {
        return ofTask(taskId).stream()
                .flatMap(indicator -> indicator.milestones.stream())
                .toList();
    }

    List<Measure> measuresOf(UUID taskId) {
        return ofTask(taskId).stream()
                .map(indicator -> indicator.measure)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    Set<UUID> tasks() {
        return indicators.stream().map(indicator -> indicator.task.id).collect(Collectors.toSet());
    }

    Set<UUID> measures() {
        return indicators.stream()
                .filter(indicator -> indicator.measure != null)
                .map(indicator -> indicator.measure.id)
                .collect(Collectors.toSet());
    }

    /**
     * Where a measure is entered in a round: the first report of its owner in the order of the plan, on a task that is
     * not over if there is one; where it makes none, the first at all.
     *
     * @param reports the standing reports of the round by their task
     */
    Home home(Measure measure, Map<UUID, Set<Home.Of>> reports) {
        var homes = new ArrayList<Home>();
        var tasks = new LinkedHashMap<UUID, Indicator>();
        ofMeasure(measure).forEach(indicator -> tasks.putIfAbsent(indicator.task.id, indicator));
        tasks.values().forEach(indicator -> reports.getOrDefault(indicator.task.id, Set.of())
                .forEach(report ->
                        homes.add(new Home(report.id(), indicator.task, report.agencyId(), report.agency()))));
        return homes.stream()
                .filter(home -> home.agencyId().equals(measure.ownerAgency.id))
                .min(Comparator.comparing(home -> home.task().status != TaskStatus.ACTIVE))
                .orElse(homes.isEmpty() ? null : homes.getFirst());
    }
}
