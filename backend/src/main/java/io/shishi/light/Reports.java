package io.shishi.light;

import io.shishi.light.rule.Blocked;
import io.shishi.plan.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The reports of a plan, asked whether they are in. */
final class Reports {

    /** By round, in the order of the plan. */
    private final Map<Integer, List<ReportState>> byRound = new HashMap<>();

    /** The newest accepted one of each agency on each task. */
    private final Map<UUID, Map<UUID, ReportState>> newestAccepted = new LinkedHashMap<>();

    Reports(List<ReportState> reports) {
        for (var report : reports) {
            byRound.computeIfAbsent(report.round(), round -> new ArrayList<>()).add(report);
            if (report.accepted()) {
                newestAccepted
                        .computeIfAbsent(report.taskId(), task -> new HashMap<>())
                        .put(report.agencyId(), report);
            }
        }
    }

    /**
     * Whether the figure of a measure is in: in the first report of its owner on a task that uses it, or where its owner
     * makes none, in the first report on such a task. Where nobody was asked, nothing is missing.
     */
    boolean handedIn(int round, Measure measure, Set<UUID> tasks) {
        var asked = of(round).stream()
                .filter(report -> tasks.contains(report.taskId()))
                .toList();
        var home = asked.stream()
                .filter(report -> report.agencyId().equals(measure.ownerAgency.id))
                .findFirst()
                .or(() -> asked.stream().findFirst());
        return home.isEmpty()
                || asked.stream()
                        .filter(report -> report.taskId().equals(home.get().taskId())
                                && report.agencyId().equals(home.get().agencyId()))
                        .anyMatch(ReportState::handedIn);
    }

    /** Whether every agency that was asked about a task has handed in a report. */
    boolean handedIn(int round, UUID taskId) {
        var byAgency = new HashMap<UUID, Boolean>();
        of(round).stream()
                .filter(report -> report.taskId().equals(taskId))
                .forEach(report -> byAgency.merge(report.agencyId(), report.handedIn(), Boolean::logicalOr));
        return !byAgency.containsValue(false);
    }

    /** The accepted reason of the newest report on a task that waits for a higher level, or null. */
    Blocked blocked(UUID taskId) {
        Collection<ReportState> newest =
                newestAccepted.getOrDefault(taskId, Map.of()).values();
        return newest.stream()
                .map(ReportState::blocked)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<ReportState> of(int round) {
        return byRound.getOrDefault(round, List.of());
    }
}
