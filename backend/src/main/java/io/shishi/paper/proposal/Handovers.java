package io.shishi.paper.proposal;

import io.shishi.agency.Agency;
import io.shishi.agency.AgencyRef;
import io.shishi.paper.PaperKind;
import io.shishi.paper.TaskParties;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Plan;
import io.shishi.plan.Task;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What of the plans in force has not been handed over to the agencies that have it now. It is read from the tasks and
 * from the papers that were issued: nothing is kept beside them.
 */
@ApplicationScoped
class Handovers implements ProposalSource {

    private final HandoverQueries queries;

    Handovers(HandoverQueries queries) {
        this.queries = queries;
    }

    /** A task that an agency has, in a role in which it was not handed over to it. */
    record Gap(Task task, Agency agency, AgencyRole role) {}

    @Override
    public List<Proposal> of(UUID jurisdictionId) {
        var tasks = queries.tasks(jurisdictionId);
        if (tasks.isEmpty()) {
            return List.of();
        }
        var handed = queries.handed(tasks.stream().map(task -> task.id).toList());
        Map<Plan, List<Task>> plans = new LinkedHashMap<>();
        tasks.forEach(task -> plans.computeIfAbsent(task.plan, plan -> new java.util.ArrayList<>())
                .add(task));
        return plans.entrySet().stream()
                .map(plan -> proposal(plan.getKey(), gaps(plan.getValue(), handed), isBegun(plan.getValue(), handed)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isBegun(List<Task> tasks, List<HandoverQueries.Handed> handed) {
        return handed.stream().anyMatch(it -> tasks.stream().anyMatch(task -> task.id.equals(it.taskId())));
    }

    private static List<Gap> gaps(List<Task> tasks, List<HandoverQueries.Handed> handed) {
        var done = new HashSet<>(handed);
        return tasks.stream()
                .flatMap(task -> TaskParties.of(task).entrySet().stream()
                        .map(party -> new Gap(task, party.getKey(), party.getValue())))
                .filter(gap -> !done.contains(new HandoverQueries.Handed(gap.task().id, gap.agency().id, gap.role())))
                .toList();
    }

    private static Optional<Proposal> proposal(Plan plan, List<Gap> gaps, boolean begun) {
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        var tasks = gaps.stream().map(Gap::task).distinct().toList();
        var agencies = gaps.stream()
                .map(Gap::agency)
                .distinct()
                .sorted(Comparator.comparing((Agency it) -> it.position).thenComparing(it -> it.id))
                .toList();
        var why = begun
                ? "方案执行中，%d项任务的牵头或配合单位有变动，尚未交办给%s。".formatted(tasks.size(), names(agencies))
                : "方案已经执行，%d项任务尚未交办给%d个单位。".formatted(tasks.size(), agencies.size());
        return Optional.of(new Proposal(
                ProposalKind.HANDOVER,
                key(plan, gaps),
                "交办《" + plan.title + "》",
                why,
                Calendar.day(plan.inForceAt),
                plan.id,
                tasks.stream().map(task -> task.id).toList(),
                List.of(),
                List.of(),
                null,
                null,
                agencies.stream().map(AgencyRef::of).toList(),
                new Proposal.Suggestion(PaperKind.HANDOVER, null)));
    }

    private static String names(List<Agency> agencies) {
        return agencies.size() > 3
                ? agencies.size() + "个单位"
                : String.join("、", agencies.stream().map(it -> it.shortName).toList());
    }

    /** Another gap is another proposal, so that what was dismissed for one change is proposed for the next. */
    private static String key(Plan plan, List<Gap> gaps) {
        var what = gaps.stream()
                .map(gap -> gap.task().id + " " + gap.agency().id + " " + gap.role())
                .sorted()
                .toList();
        return "handover-" + plan.id + "-" + Integer.toHexString(what.hashCode());
    }
}
