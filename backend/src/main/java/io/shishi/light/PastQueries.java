package io.shishi.light;

import io.shishi.plan.SectionLevel;
import io.shishi.plan.TargetRevision;
import io.shishi.plan.TaskClosing;
import io.shishi.plan.TaskStatus;
import io.shishi.progress.ReviewKind;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What board, ledger and task read of a past day; each is one statement. */
interface PastQueries {

    EntityManager entityManager();

    /** A report of a round and the last thing that was done with it by then. */
    record Standing(UUID agencyId, ReviewKind kind, boolean signed, boolean overdue) {}

    /** A task in the state that it was in then. */
    record Row(
            UUID id,
            UUID sectionId,
            String sectionTitle,
            SectionLevel sectionLevel,
            String number,
            String category,
            String title,
            TaskStatus state,
            Instant closedAt,
            String closureNumber) {

        TaskRow with(String name, Light light) {
            return new TaskRow(
                    id,
                    sectionId,
                    sectionTitle,
                    sectionLevel,
                    number,
                    category,
                    name,
                    state,
                    closedAt,
                    closureNumber,
                    light);
        }
    }

    /** When a target was what it was then, and whether its task was struck off then. */
    record Then(TargetRevision revision, TaskClosing closing) {}

    String CLOSING =
            """
             left join TaskClosing c on c.task = t and c.closedAt <= :until
                and (c.reopenedAt is null or c.reopenedAt > :until)
            """;

    @HQL(
            """
            select t.id, s.id, s.title, s.level, t.number, t.category, t.title,
                case when t.cancelledAt is not null and t.cancelledAt <= :until then io.shishi.plan.TaskStatus.CANCELLED
                    when c.id is not null then io.shishi.plan.TaskStatus.CLOSED
                    else io.shishi.plan.TaskStatus.ACTIVE end,
                c.closedAt, c.number
            from Task t join t.section s
            """
                    + CLOSING
                    + """
            where t.plan.id = :planId
                and (lower(t.title) like :pattern escape '!' or lower(t.number) like :pattern escape '!'
                    or lower(t.clause) like :pattern escape '!'
                    or exists (select 1 from Indicator i
                        where i.task = t and lower(i.name) like :pattern escape '!'))
            order by s.position, s.id, t.position, t.id
            """)
    List<Row> tasks(UUID planId, String pattern, Instant until);

    /** Who leads now: who led then was not kept. */
    @HQL(
            """
            select d.task.id, a from TaskAgency d join d.agency a
            where d.task.plan.id = :planId and d.role = io.shishi.plan.AgencyRole.LEAD
            order by a.position, a.id
            """)
    List<Object[]> leading(UUID planId);

    @HQL(
            """
            select r.agency.id, v.kind,
                exists (select 1 from Member m
                    where m.agency = r.agency and m.duty = io.shishi.agency.Duty.SIGNER and m.retiredAt is null),
                o.dueAt < :until
            from Report r join r.round o
            left join Review v on v.report = r
                and v.at = (select max(w.at) from Review w where w.report = r and w.at <= :until)
            where o.id = :roundId and r.revision = 1
            """)
    List<Standing> reports(UUID roundId, Instant until);

    /** Each indicator with the target that was in force then, and without a light. */
    @HQL(
            """
            select i, t.id, r, coalesce(i.unit, m.unit) from Indicator i join i.task t left join i.measure m
            left join TargetRevision r on r.indicator = i and r.ordinal = (
                select max(x.ordinal) from TargetRevision x where x.indicator = i and x.decidedAt <= :until)
            where t.id in :tasks
            order by i.position, i.id
            """)
    List<Object[]> indicators(Collection<UUID> tasks, Instant until);

    /** Of one task: each target that was in force then, and the time that it was struck off then. */
    @HQL("select r, c from Task t left join TargetRevision r on r.indicator.task = t and r.ordinal = ("
            + "select max(x.ordinal) from TargetRevision x where x.indicator = r.indicator and x.decidedAt <= :until)"
            + CLOSING + " where t.id = :taskId")
    List<Then> then(UUID taskId, Instant until);
}
