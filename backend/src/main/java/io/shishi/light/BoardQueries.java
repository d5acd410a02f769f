package io.shishi.light;

import io.shishi.light.rule.LightStatus;
import io.shishi.plan.Comparator;
import io.shishi.plan.Period;
import io.shishi.progress.ReportStatus;
import io.shishi.progress.verification.Verification;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What board, ledger and the list of agencies read; each is one statement, however large the plan is. */
interface BoardQueries {

    EntityManager entityManager();

    /** A task's leading agency. */
    record Lead(UUID taskId, UUID id, String code, String name, String shortName, int position) {}

    /**
     * An indicator with its light, or null while it has none.
     *
     * @param reportId the accepted report that the value comes from
     */
    record Promised(
            UUID taskId,
            UUID id,
            int position,
            String name,
            Comparator comparator,
            BigDecimal baseline,
            BigDecimal target,
            String unit,
            Period period,
            LocalDate dueOn,
            BigDecimal weight,
            Light light,
            Verification verification,
            UUID reportId) {}

    /** How many tasks of a light an agency leads. */
    record Led(UUID agencyId, LightStatus status, long tasks) {}

    /** How many reports of an agency are in a status. */
    record Owed(UUID agencyId, ReportStatus status, boolean signed, boolean overdue, long reports) {}

    @HQL(
            """
            select t.id, s.id, s.title, s.level, t.number, t.category, t.title, t.status,
                t.closedAt, t.closureNumber, l
            from Task t join t.section s left join Light l on l.planId = t.plan.id and l.subjectId = t.id
            where t.plan.id = :planId
                and (lower(t.title) like :pattern escape '!' or lower(t.number) like :pattern escape '!'
                    or lower(t.clause) like :pattern escape '!'
                    or exists (select 1 from Indicator i
                        where i.task = t and lower(i.name) like :pattern escape '!'))
            order by s.position, s.id, t.position, t.id
            """)
    List<TaskRow> tasks(UUID planId, String pattern);

    @HQL(
            """
            select d.task.id, a.id, a.code, a.name, a.shortName, a.position
            from TaskAgency d join d.agency a
            where d.task.plan.id = :planId and d.role = io.shishi.plan.AgencyRole.LEAD
            order by d.position, a.id
            """)
    List<Lead> leads(UUID planId);

    @HQL(
            """
            select i.task.id, i.id, i.position, i.name, i.comparator, i.baseline, i.target, coalesce(i.unit, m.unit),
                i.period, i.dueOn, i.weight, l, v, r.id
            from Indicator i left join i.measure m
            left join Light l on l.planId = :planId and l.subjectId = i.id
            left join Verification v on v.planId = :planId and v.indicatorId = i.id
            left join Round o on o.plan.id = :planId and o.toOn = l.valueOn
            left join Figure f on f.measure = m and f.round = o and f.effective
            left join f.report r
            where i.task.id in :tasks
            order by i.position, i.id
            """)
    List<Promised> indicators(UUID planId, Collection<UUID> tasks);

    /**
     * The plan's own light and those of its leading agencies, these in their official order. The plan's comes once for
     * each indicator that was checked, with what was seen and what is reported; and how many indicators there are.
     */
    @HQL(
            """
            select l, a, v, i, x, t, coalesce(i.unit, m.unit), (
                select count(n) from Light n
                where n.planId = :planId and n.subjectKind = io.shishi.light.SubjectKind.INDICATOR)
            from Light l left join Agency a on a.id = l.subjectId
            left join Verification v on v.planId = :planId and l.subjectKind = io.shishi.light.SubjectKind.PLAN
            left join Indicator i on i.id = v.indicatorId
            left join i.measure m
            left join i.task t
            left join Light x on x.planId = :planId and x.subjectId = i.id
            where l.planId = :planId and l.subjectKind in (io.shishi.light.SubjectKind.PLAN, io.shishi.light.SubjectKind.AGENCY)
            order by a.position, a.id, t.position, i.position, i.id
            """)
    List<Object[]> planAndAgencies(UUID planId);

    @HQL(
            """
            select d.agency.id, l.status, count(t)
            from TaskAgency d join d.task t left join Light l on l.planId = t.plan.id and l.subjectId = t.id
            where t.plan.id = :planId and d.role = io.shishi.plan.AgencyRole.LEAD and t.status <> io.shishi.plan.TaskStatus.CANCELLED
            group by d.agency.id, l.status
            """)
    List<Led> led(UUID planId);

    /** The reports of a round that are not accepted yet; an amendment counts once it was handed in. */
    @HQL(
            """
            select r.agency.id, r.status,
                exists (select 1 from Member m
                    where m.agency = r.agency and m.duty = io.shishi.agency.Duty.SIGNER and m.retiredAt is null),
                o.dueAt < :now, count(r)
            from Report r join r.round o
            where o.id = :roundId and r.supersededAt is null and r.status <> io.shishi.progress.ReportStatus.ACCEPTED
                and (r.revision = 1 or r.status <> io.shishi.progress.ReportStatus.DRAFT)
            group by r.agency.id, r.agency, r.status, o.dueAt
            """)
    List<Owed> owed(UUID roundId, Instant now);
}
