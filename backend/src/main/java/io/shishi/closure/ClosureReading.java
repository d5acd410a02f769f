package io.shishi.closure;

import io.shishi.evidence.Evidence;
import io.shishi.inspection.finding.OpenFindings;
import io.shishi.light.Light;
import io.shishi.plan.Indicator;
import io.shishi.plan.Measures;
import io.shishi.plan.Task;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks a task through: what was promised, reported, proved, and what is still open. */
@ApplicationScoped
class ClosureReading {

    private final FoundQueries queries;
    private final OpenFindings findings;
    private final Measures measures;
    private final Clock clock;

    ClosureReading(FoundQueries queries, OpenFindings findings, Measures measures, Clock clock) {
        this.queries = queries;
        this.findings = findings;
        this.measures = measures;
        this.clock = clock;
    }

    ClosureFacts of(Task task) {
        var now = clock.instant();
        var today = Calendar.day(now);
        var verified = queries.verified(task.plan.id, task.id).stream()
                .collect(Collectors.toMap(it -> it.indicatorId, it -> it));
        var promised = new ArrayList<ClosureFacts.Promised>();
        var milestones = new ArrayList<ClosureFacts.Stage>();
        UUID last = null;
        for (var row : queries.indicators(task.id)) {
            var indicator = (Indicator) row[0];
            if (indicator.id.equals(last)) {
                continue;
            }
            last = indicator.id;
            promised.add(Found.promised(indicator, (Light) row[1], verified.get(indicator.id)));
            indicator
                    .stages()
                    .forEach(stage -> milestones.add(
                            new ClosureFacts.Stage(indicator.id, stage.name, stage.dueOn, stage.doneOn)));
        }
        var found = new ClosureFacts(
                today,
                promised,
                milestones,
                queries.evidence(task.id).stream().map(ClosureReading::file).toList(),
                findings.of(task.id),
                queries.papers(task.id).stream().map(Found::paper).toList(),
                queries.reports(task.id).stream()
                        .map(report -> Found.report(report, now))
                        .toList(),
                List.of(),
                List.of());
        return ClosureRules.judge(found, measures.strandedWithout(task.plan.id, task.id));
    }

    private static ClosureFacts.File file(Object[] row) {
        var evidence = (Evidence) row[0];
        return new ClosureFacts.File(
                evidence.id, evidence.fileName, evidence.sha256, evidence.reportId, (Integer) row[1]);
    }
}
