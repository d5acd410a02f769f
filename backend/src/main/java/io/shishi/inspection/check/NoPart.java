package io.shishi.inspection.check;

import io.shishi.agency.Agency;
import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.identity.Role;
import io.shishi.paper.TaskParties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Whoever goes to see has no part in what is looked at. */
@ApplicationScoped
class NoPart {

    private final People people;
    private final SubjectQueries queries;

    NoPart(People people, SubjectQueries queries) {
        this.people = people;
        this.queries = queries;
    }

    /** Somebody of supervision, or of an agency that the task is none of the business of. */
    PersonRef check(UUID jurisdictionId, String username, CheckSubject subject, String finder) {
        var person = people.named(jurisdictionId, username.strip())
                .orElseThrow(() -> CheckProblems.refused("assignee", "本辖区没有这个用户名的人，或其已离任"));
        var agencies = queries.agenciesOf(person.username());
        var supervises = people.holding(jurisdictionId, Role.SUPERVISOR).stream()
                .anyMatch(it -> it.username().equals(person.username()));
        if (!supervises && agencies.isEmpty()) {
            throw CheckProblems.refused("assignee", person.name() + "不是督查人员，也不是哪个单位的联络员或负责人");
        }
        var parts = parts(subject);
        for (var agency : agencies) {
            if (parts.containsKey(agency.id)) {
                throw CheckProblems.refused(
                        "assignee",
                        "%s是%s的人，%s%s这项任务，须派与此无关的人"
                                .formatted(person.name(), agency.shortName, agency.shortName, parts.get(agency.id)));
            }
        }
        if (queries.hand(subject.task().id, person.username()) > 0) {
            throw CheckProblems.refused("assignee", person.name() + "填写、签发或审核过这项任务的填报，须派其他人");
        }
        if (person.username().equals(finder)) {
            throw CheckProblems.refused("assignee", person.name() + "是提出这个问题的人，复核须派其他人");
        }
        return person;
    }

    /** Which part each agency has in it, in words. */
    private Map<UUID, String> parts(CheckSubject subject) {
        var parts = new HashMap<UUID, String>();
        TaskParties.of(subject.task())
                .forEach((agency, role) -> parts.put(
                        agency.id,
                        switch (role) {
                            case LEAD -> "牵头";
                            case COOPERATING -> "配合";
                        }));
        for (Agency owner : queries.owners(subject.task().id)) {
            parts.putIfAbsent(owner.id, "填报数据给");
        }
        parts.putIfAbsent(subject.agency().id, "填报");
        return parts;
    }
}
