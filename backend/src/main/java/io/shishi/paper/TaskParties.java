package io.shishi.paper;

import io.shishi.agency.Agency;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Task;
import io.shishi.plan.TaskAgency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The agencies of a task, each by itself: those of a group too, and who leads leads. */
public final class TaskParties {

    private TaskParties() {}

    public static Map<Agency, AgencyRole> of(Task task) {
        var parties = new LinkedHashMap<Agency, AgencyRole>();
        Stream.of(AgencyRole.values()).forEach(role -> task.agencies.stream()
                .filter(party -> party.role == role)
                .flatMap(TaskParties::agencies)
                .filter(agency -> agency.retiredAt == null)
                .forEach(agency -> parties.putIfAbsent(agency, role)));
        return parties;
    }

    private static Stream<Agency> agencies(TaskAgency party) {
        return party.agency == null ? party.agencyGroup.agencies.stream() : List.of(party.agency).stream();
    }
}
