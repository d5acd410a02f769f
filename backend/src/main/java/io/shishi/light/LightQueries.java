package io.shishi.light;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface LightQueries {

    EntityManager entityManager();

    @HQL("select l.subjectId, l.since from Light l where l.planId = :planId")
    List<Object[]> since(UUID planId);

    @HQL(
            """
            select l, v, r.id from Light l
            left join Indicator i on i.id = l.subjectId
            left join Verification v on v.planId = :planId and v.indicatorId = l.subjectId
            left join Round o on o.plan.id = :planId and o.toOn = l.valueOn
            left join Figure f on f.measure = i.measure and f.round = o and f.effective
            left join f.report r
            where l.planId = :planId and l.subjectId in :ids
                and l.subjectKind in (io.shishi.light.SubjectKind.INDICATOR, io.shishi.light.SubjectKind.TASK)
            """)
    List<Statuses> of(UUID planId, Collection<UUID> ids);

    /** The lights of the plan on that day, or on the last day before it that has some. */
    @HQL(
            """
            select d.lights from LightDay d where d.planId = :planId
            and d.day = (select max(x.day) from LightDay x where x.planId = :planId and x.day <= :day)
            """)
    List<DayLights> asItWas(UUID planId, LocalDate day);

    @HQL("select d.day from LightDay d where d.planId = :planId order by d.day")
    List<LocalDate> days(UUID planId);

    /** Plans in force that have no lights of that day yet, or that miss a day since the first one they have. */
    @HQL(
            """
            select p.id from Plan p left join LightDay d on d.planId = p.id
            where p.status = io.shishi.plan.PlanStatus.IN_FORCE
            group by p.id
            having max(d.day) is null or max(d.day) < :today
                or count(d.day) <= (cast(:today as LocalDate) - min(d.day)) by day
            order by p.id
            """)
    List<UUID> behind(LocalDate today);
}
