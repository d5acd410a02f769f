package io.shishi.paper.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.shishi.agency.Agency;
import io.shishi.agency.AgencyRef;
import io.shishi.paper.PaperKind;
import io.shishi.paper.proposal.HandoverQueries.Gap;
import io.shishi.plan.Plan;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

    @Override
    public List<Proposal> of(UUID jurisdictionId) {
        return queries.gaps(jurisdictionId).stream()
                .distinct()
                .collect(groupingBy(Gap::plan, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(plan -> proposal(plan.getKey(), plan.getValue()))
                .toList();
    }

    private static Proposal proposal(Plan plan, List<Gap> gaps) {
        var tasks = gaps.stream().map(Gap::task).distinct().toList();
        var agencies = gaps.stream()
                .map(Gap::agency)
                .distinct()
                .sorted(Comparator.comparing((Agency it) -> it.position).thenComparing(it -> it.id))
                .toList();
        var why = gaps.getFirst().begun()
                ? "方案执行中，%d项任务的牵头或配合单位有变动，尚未交办给%s。".formatted(tasks.size(), names(agencies))
                : "方案已经执行，%d项任务尚未交办给%d个单位。".formatted(tasks.size(), agencies.size());
        return new Proposal(
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
                new Proposal.Suggestion(PaperKind.HANDOVER, null));
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
