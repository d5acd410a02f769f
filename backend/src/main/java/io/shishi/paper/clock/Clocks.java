package io.shishi.paper.clock;

import io.shishi.paper.Settled;
import io.shishi.paper.calendar.WorkCalendars;
import io.shishi.paper.rule.Ladder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Keeps the timers true to the state of what they watch: asked again, it changes nothing. Whatever moved on is told of as
 * settled.
 */
@ApplicationScoped
class Clocks {

    private final TimerQueries queries;
    private final RuleBook rules;
    private final WorkCalendars calendars;
    private final EntityManager entities;
    private final Event<Settled> settled;
    private final Clock clock;

    Clocks(
            TimerQueries queries,
            RuleBook rules,
            WorkCalendars calendars,
            EntityManager entities,
            Event<Settled> settled,
            Clock clock) {
        this.queries = queries;
        this.rules = rules;
        this.calendars = calendars;
        this.entities = entities;
        this.settled = settled;
        this.clock = clock;
    }

    /** Arms, re-arms or stills the clock of each of these. */
    void follow(Collection<? extends Matter> matters) {
        var known = timers(matters);
        var now = clock.instant();
        var left = new TreeSet<String>();
        for (var matter : matters) {
            var timer = known.containsKey(matter.id()) ? known.get(matter.id()) : new Timer(matter, now);
            follow(timer, matter, now).ifPresent(left::add);
        }
        left.forEach(this::settleBundle);
    }

    /** The bundle that a timer leaves, because what it was armed for is over: another wait begins, or none. */
    Optional<String> follow(Timer timer, Matter matter, Instant now) {
        var waiting = matter.waiting(timer.begunAt);
        if (timer.isStanding()
                ? waiting.isEmpty()
                : waiting.filter(timer::isFor).isPresent()) {
            return Optional.empty();
        }
        var left = timer.isStanding() ? null : timer.bundle;
        if (waiting.isPresent()) {
            timer.arm(waiting.get(), Bundles.of(matter, waiting.get().phase()), now);
            timer.expect(ladder(timer).next(now));
            entities.persist(timer);
        } else {
            timer.standDown();
        }
        if (timer.arm > 1 || timer.isStanding()) {
            settled.fire(new Settled(timer.matter()));
        }
        return Optional.ofNullable(left);
    }

    Ladder ladder(Timer timer) {
        return new Ladder(timer.waiting(), rules.of(timer.jurisdictionId), calendars.of(timer.jurisdictionId));
    }

    /** What was told of several together is settled with the last of them. */
    void settleBundle(String bundle) {
        if (queries.waitingIn(bundle) == 0) {
            settled.fire(new Settled(Bundles.matter(bundle)));
        }
    }

    private Map<UUID, Timer> timers(Collection<? extends Matter> matters) {
        var known = new HashMap<UUID, Timer>();
        var reports =
                matters.stream().map(Matter::reportId).filter(Objects::nonNull).toList();
        var addressees = matters.stream()
                .map(Matter::addresseeId)
                .filter(Objects::nonNull)
                .toList();
        if (!reports.isEmpty()) {
            queries.ofReports(reports).forEach(timer -> known.put(timer.reportId, timer));
        }
        if (!addressees.isEmpty()) {
            queries.ofAddressees(addressees).forEach(timer -> known.put(timer.addresseeId, timer));
        }
        return known;
    }
}
