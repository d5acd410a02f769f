package io.shishi.paper.clock;

import io.shishi.paper.rule.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** Takes the steps of one bundle that are due: all of them, or none. */
@ApplicationScoped
class BundleSweep {

    private final Matters matters;
    private final Clocks clocks;
    private final Reminding reminding;
    private final Climbing climbing;
    private final EntityManager entities;

    BundleSweep(Matters matters, Clocks clocks, Reminding reminding, Climbing climbing, EntityManager entities) {
        this.matters = matters;
        this.clocks = clocks;
        this.reminding = reminding;
        this.climbing = climbing;
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int take(String bundle, Instant now) {
        var timers = isMine(bundle) ? due(bundle, now) : List.<Timer>of();
        if (timers.isEmpty()) {
            return 0;
        }
        var taken = steps(timers, now);
        var reminders = taken.stream().filter(it -> !it.step().isRung()).toList();
        var rungs = taken.stream().filter(it -> it.step().isRung()).toList();
        reminding.remind(bundle, reminders, now);
        climbing.climb(rungs, now);
        return taken.size();
    }

    /** What is still waited for is seen from its state; what is not waited for any more has no steps. */
    private List<Taken> steps(List<Timer> timers, Instant now) {
        Map<UUID, Matter> states = matters.of(timers);
        var taken = new ArrayList<Taken>();
        var left = new TreeSet<String>();
        for (var timer : timers) {
            var matter = states.get(timer.id);
            if (matter == null) {
                timer.standDown();
                continue;
            }
            var arm = timer.arm;
            clocks.follow(timer, matter, now).ifPresent(left::add);
            if (!timer.isStanding() && timer.arm == arm) {
                var ladder = clocks.ladder(timer);
                if (!timer.phase.isDuty() || !matter.ordered()) {
                    for (Step step : ladder.due(timer.seenAt, now)) {
                        taken.add(new Taken(timer, matter, step));
                    }
                }
                timer.seen(now, ladder.next(now));
            }
        }
        entities.flush();
        left.forEach(clocks::settleBundle);
        return taken;
    }

    /** Whether no other process is at it: one person is to be told of all of it at once. */
    private boolean isMine(String bundle) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "dispatch " + bundle)
                .getSingleResult();
    }

    /** Those that somebody moves on at this moment are left to the next time. */
    private List<Timer> due(String bundle, Instant now) {
        return entities.createQuery(
                        "from Timer t where t.bundle = :bundle and not t.stoodDown and t.nextAt <= :now order by t.id",
                        Timer.class)
                .setParameter("bundle", bundle)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultList();
    }
}
