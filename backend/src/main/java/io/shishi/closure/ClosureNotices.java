package io.shishi.closure;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.identity.Role;
import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whoever has the next step, and the agency what became of its application. */
@ApplicationScoped
class ClosureNotices {

    private final People people;
    private final Event<Told> told;
    private final Event<Settled> settled;

    ClosureNotices(People people, Event<Told> told, Event<Settled> settled) {
        this.people = people;
        this.told = told;
        this.settled = settled;
    }

    /** It waits for somebody now. */
    void waits(Closure closure) {
        over(closure);
        var whom = closure.state == ClosureState.APPLIED
                ? people.signersOf(List.of(closure.agency.id))
                : people.holding(closure.jurisdiction.id, closure.state.waitsFor());
        tell(
                closure,
                true,
                whom,
                "closure-" + closure.state.waitsFor(),
                closure.heading() + closure.state.word(),
                closure.agency.shortName + "：" + closure.statement);
    }

    void rejected(Closure closure, String reason) {
        over(closure);
        tell(closure, true, ofAgency(closure), "closure-rejected", "销号申请被退回：" + closure.task.heading(), reason);
    }

    void struckOff(Closure closure) {
        over(closure);
        var whom = ofAgency(closure);
        whom.addAll(people.holding(closure.jurisdiction.id, Role.OFFICE));
        tell(
                closure,
                false,
                whom,
                "closure-struck-off",
                closure.task.heading() + "已销号",
                closure.number + "，由召集人批准，不再填报。");
    }

    void reopened(Closure closure, String reason) {
        var whom = ofAgency(closure);
        whom.addAll(people.holding(closure.jurisdiction.id, Role.OFFICE));
        whom.addAll(people.holding(closure.jurisdiction.id, Role.CONVENER));
        tell(
                closure,
                true,
                whom,
                "closure-reopened",
                closure.task.heading() + "恢复办理",
                closure.number + "不再有效：" + reason);
    }

    /** What people were told of it and have not read is out of date. */
    void over(Closure closure) {
        settled.fire(new Settled(matter(closure)));
    }

    private void tell(Closure closure, boolean act, Set<PersonRef> whom, String kind, String title, String text) {
        if (whom.isEmpty()) {
            return;
        }
        told.fire(new Told(
                closure.jurisdiction.id,
                act,
                whom.stream().map(PersonRef::username).collect(Collectors.toSet()),
                kind,
                title,
                text,
                "closure",
                closure.id,
                matter(closure) + ":" + closure.steps.size(),
                matter(closure)));
    }

    private Set<PersonRef> ofAgency(Closure closure) {
        var whom = new HashSet<>(people.contactsOf(List.of(closure.agency.id)));
        whom.addAll(people.signersOf(List.of(closure.agency.id)));
        return whom;
    }

    private static String matter(Closure closure) {
        return "closure:" + closure.id;
    }
}
