package io.shishi.paper.clock;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.identity.Role;
import io.shishi.paper.Paper;
import io.shishi.paper.Rung;
import io.shishi.paper.Told;
import io.shishi.paper.rule.DispatchRules;
import io.shishi.paper.rule.RungDeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is late goes one level higher: an order is issued, or proposed to the office; one for all of an agency's reports
 * of a round, one for each paper. What waits for a higher level stays where it is.
 */
@ApplicationScoped
class Climbing {

    private final Orders orders;
    private final People people;
    private final RuleBook rules;
    private final Event<Told> told;

    Climbing(Orders orders, People people, RuleBook rules, Event<Told> told) {
        this.orders = orders;
        this.people = people;
        this.rules = rules;
        this.told = told;
    }

    void climb(List<Taken> due, Instant now) {
        var climbing = due.stream().filter(one -> !one.matter().blocked()).toList();
        for (var rung : List.of(Rung.ORANGE, Rung.RED)) {
            var here =
                    climbing.stream().filter(one -> one.step().rung() == rung).toList();
            var reports =
                    here.stream().filter(one -> one.timer().reportId != null).toList();
            if (!reports.isEmpty()) {
                climb(rung, reports, now);
            }
            here.stream()
                    .filter(one -> one.timer().addresseeId != null)
                    .forEach(paper -> climb(rung, List.of(paper), now));
        }
    }

    private void climb(Rung rung, List<Taken> due, Instant now) {
        var here = rules.of(due.getFirst().timer().jurisdictionId);
        if (here.deed(rung) == RungDeed.ISSUE) {
            issue(rung, due, here, now);
        } else {
            propose(rung, due, here, now);
        }
    }

    private void issue(Rung rung, List<Taken> due, DispatchRules rules, Instant now) {
        var first = due.getFirst();
        var heads = new Audience(people).head(first.timer().agencyId);
        var order = first.timer().reportId != null ? orders.aboutReports(rung, due) : orders.after(rung, first);
        due.forEach(one ->
                Reminder.issued(one, heads, rules.version(), order.id, now).persist());
        told.fire(notice(rung, due, office(first), order));
    }

    private void propose(Rung rung, List<Taken> due, DispatchRules rules, Instant now) {
        var office = office(due.getFirst());
        var key = RungProposals.key(rung, due.getFirst());
        due.forEach(
                one -> Reminder.proposed(one, office, rules.version(), key, now).persist());
        told.fire(notice(rung, due, office, null));
    }

    private Set<PersonRef> office(Taken first) {
        return people.holding(first.timer().jurisdictionId, Role.OFFICE);
    }

    /** The office hears of every rung: what it has to decide, or what was issued in its name. */
    private static Told notice(Rung rung, List<Taken> due, Set<PersonRef> office, Paper order) {
        var first = due.getFirst();
        var late = "%s逾期%d个工作日".formatted(first.matter().agency(), first.step().days());
        return new Told(
                first.timer().jurisdictionId,
                order == null,
                office.stream().map(PersonRef::username).collect(Collectors.toSet()),
                order == null ? "proposal" : "rung",
                order == null
                        ? "建议%s：%s".formatted(rung.word(), late)
                        : "已按规则发出%s（%s）：%s".formatted(order.number, rung.word(), late),
                due.stream().map(one -> one.matter().title()).collect(Collectors.joining("；")),
                order == null ? first.matter().wholeKind() : "paper",
                order == null ? first.matter().wholeId() : order.id,
                "rung:%s:%d:%s"
                        .formatted(
                                first.timer().id,
                                first.timer().arm,
                                first.step().code()),
                due.size() == 1 ? first.timer().matter() : Bundles.matter(first.timer().bundle));
    }
}
