package io.shishi.inspection.check;

import io.shishi.agency.Agency;
import io.shishi.agency.Jurisdictions;
import io.shishi.paper.TaskParties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may be sent to see a task, for whoever chooses; the same rule as {@link NoPart}, for all people at once. */
@ApplicationScoped
class CheckPeople {

    private final CheckQueries queries;
    private final SubjectQueries subjects;
    private final Jurisdictions jurisdictions;

    CheckPeople(CheckQueries queries, SubjectQueries subjects, Jurisdictions jurisdictions) {
        this.queries = queries;
        this.subjects = subjects;
        this.jurisdictions = jurisdictions;
    }

    /** People of supervision first. */
    List<CheckPerson> of(UUID taskId) {
        var here = jurisdictions.myId();
        var busy = taskId == null ? Set.<UUID>of() : parties(here, taskId);
        var hands = taskId == null ? Set.<String>of() : hands(taskId);
        var agencies = queries.members(here).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (Agency) row[1], Collectors.toList())));
        return queries.people(here).stream()
                .filter(row -> !hands.contains((String) row[0]))
                .filter(row -> agencies.getOrDefault((String) row[0], List.of()).stream()
                        .noneMatch(agency -> busy.contains(agency.id)))
                .map(row -> new CheckPerson(
                        (String) row[0],
                        (String) row[1],
                        (Boolean) row[2],
                        agencies.getOrDefault((String) row[0], List.of()).stream()
                                .map(agency -> agency.shortName)
                                .findFirst()
                                .orElse(null)))
                .sorted(java.util.Comparator.comparing(CheckPerson::supervises).reversed())
                .toList();
    }

    private Set<UUID> parties(UUID here, UUID taskId) {
        var task = subjects.tasks(Set.of(taskId), here).stream().findFirst();
        if (task.isEmpty()) {
            throw CheckProblems.refused("task", "没有这项任务");
        }
        var busy = new HashSet<UUID>();
        TaskParties.of(task.get()).keySet().forEach(agency -> busy.add(agency.id));
        subjects.owners(taskId).forEach(agency -> busy.add(agency.id));
        return busy;
    }

    @SuppressWarnings("unchecked")
    private Set<String> hands(UUID taskId) {
        return queries.hands(taskId).stream()
                .flatMap(row -> Stream.concat(
                        ((Collection<String>) row[0]).stream(),
                        Stream.of((String) row[1], (String) row[2], (String) row[3])
                                .filter(java.util.Objects::nonNull)))
                .collect(Collectors.toSet());
    }
}
