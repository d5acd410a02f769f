package io.shishi.paper.proposal;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.identity.Role;
import io.shishi.paper.Told;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanEntered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;

/** Tells the office that a plan is in force and its tasks wait to be handed over. */
@ApplicationScoped
class HandoverNotice {

    private final People people;
    private final Event<Told> told;

    HandoverNotice(People people, Event<Told> told) {
        this.people = people;
        this.told = told;
    }

    void entered(@Observes PlanEntered event) {
        Plan plan = Plan.findById(event.planId());
        var office = people.holding(plan.jurisdiction.id, Role.OFFICE).stream()
                .map(PersonRef::username)
                .collect(Collectors.toSet());
        if (!office.isEmpty()) {
            var matter = "plan:" + plan.id;
            told.fire(new Told(
                    plan.jurisdiction.id,
                    true,
                    office,
                    "proposal",
                    "请交办任务：" + plan.title,
                    "方案已经执行，任务可以一次交办给各牵头和配合单位。",
                    "plan",
                    plan.id,
                    matter + ":handover",
                    matter));
        }
    }
}
