package io.shishi.light;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shishi.plan.Plan;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/** Finds a past day of a plan: its lights as they were kept, and what had been verified by then; one statement. */
@ApplicationScoped
class PastDays {

    /** Like the view "verification", of checks that were done by then. */
    private static final String THEN =
            """
            select cast(d.lights as text) as lights, cast((
                select coalesce(jsonb_agg(jsonb_build_object(
                    'taskId', v.task_id, 'number', v.number, 'title', v.title, 'indicator', v.name, 'unit', v.unit,
                    'verification', jsonb_build_object(
                        'indicatorId', v.indicator_id, 'planId', v.plan_id, 'checkId', v.id, 'verdict', v.verdict,
                        'verifiedValue', v.verified_value, 'reportedValue', v.reported_value,
                        'reportedOn', v.reported_on, 'roundId', v.round_id, 'figureId', v.figure_id,
                        'doneAt', v.done_at, 'assigneeName', v.assignee_name))), '[]')
                from (
                    select distinct on (i.id) i.id as indicator_id, i.plan_id, i.name, t.id as task_id, t.number, t.title,
                        coalesce(i.unit, m.unit, '') as unit, c.id, c.verdict, c.verified_value, c.reported_value,
                        c.reported_on, c.round_id, c.figure_id, c.done_at, c.assignee_name
                    from inspection_check c
                    join indicator i on i.plan_id = c.plan_id
                        and coalesce(i.measure_id, i.id) = coalesce(c.measure_id, c.indicator_id)
                    join task t on t.id = i.task_id
                    left join measure m on m.id = i.measure_id
                    where c.plan_id = :plan and c.state = 'DONE' and c.done_at <= :until
                    order by i.id, c.done_at desc, c.id desc) v) as text) as verified
            from light_day d
            where d.plan_id = :plan and d.day = (
                select max(x.day) from light_day x where x.plan_id = :plan and x.day <= :day)
            """;

    private static final TypeReference<List<Past.VerifiedThen>> VERIFIED = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    PastDays(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Nothing for today, which is as it is; refuses a day to come and one before the plan. */
    Optional<Past> of(Plan plan, LocalDate on) {
        var today = Calendar.today(clock);
        if (on == null || on.equals(today)) {
            return Optional.empty();
        }
        if (on.isAfter(today)) {
            throw LightProblems.dayToCome(on);
        }
        if (on.isBefore(plan.startsOn)) {
            throw LightProblems.dayBeforePlan(on, plan.startsOn);
        }
        var until = Calendar.endOf(on);
        var found = entities.createNativeQuery(THEN, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("lights", String.class)
                .addScalar("verified", String.class)
                .setParameter("plan", plan.id)
                .setParameter("day", on)
                .setParameter("until", until)
                .getResultList();
        if (found.isEmpty()) {
            throw LightProblems.dayWithoutLights(on);
        }
        var row = (Object[]) found.getFirst();
        try {
            return Optional.of(new Past(
                    plan.id,
                    on,
                    until,
                    json.readValue((String) row[0], DayLights.class),
                    json.readValue((String) row[1], VERIFIED)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
