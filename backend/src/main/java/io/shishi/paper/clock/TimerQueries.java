package io.shishi.paper.clock;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface TimerQueries {

    EntityManager entityManager();

    @HQL("from Timer t where t.reportId in :ids")
    List<Timer> ofReports(Collection<UUID> ids);

    @HQL("from Timer t where t.addresseeId in :ids")
    List<Timer> ofAddressees(Collection<UUID> ids);

    /** What is due, in order, after the one that was looked at last. */
    @HQL(
            """
            select t.id, t.nextAt, t.bundle from Timer t
            where t.nextAt <= :now and (t.nextAt, t.id) > (:after, :afterId)
            order by t.nextAt, t.id
            """)
    List<Due> due(Instant now, Instant after, UUID afterId, Page page);

    @HQL("select count(t) from Timer t where t.bundle = :bundle and not t.stoodDown")
    long waitingIn(String bundle);

    /** Those of a jurisdiction that run are looked at again soon; what would have been before now is past. */
    @HQL(
            """
            update Timer t set t.seenAt = :now, t.nextAt = :soon
            where t.jurisdictionId = :jurisdictionId and not t.stoodDown and (t.nextAt is null or t.nextAt > :now)
            """)
    int lookAgain(UUID jurisdictionId, Instant now, Instant soon);

    /** What has to be looked at again later, because it went wrong now; each time it waits twice as long. */
    @HQL(
            """
            update Timer t set t.failures = t.failures + 1, t.nextAt = :later
            where t.bundle = :bundle and t.nextAt <= :now
            """)
    int postpone(String bundle, Instant now, Instant later);

    @HQL("select coalesce(max(t.failures), 0) from Timer t where t.bundle = :bundle and t.nextAt <= :now")
    int failures(String bundle, Instant now);

    /** A timer that is due. */
    record Due(UUID id, Instant nextAt, String bundle) {}
}
