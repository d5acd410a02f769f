package io.shishi.light;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shishi.light.rule.CurvePoint;
import io.shishi.light.rule.LightStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** What was recorded of a plan round by round, in one statement. */
@ApplicationScoped
class LightHistory {

    private static final TypeReference<Map<UUID, LightStatus>> STATUSES = new TypeReference<>() {};
    private static final TypeReference<List<CurvePoint>> CURVE = new TypeReference<>() {};

    /** A round is shown as it stood on the last recorded day before the next one opened. */
    private static final String ROUNDS =
            """
            select o.id, o.ordinal, o.from_on, o.to_on, o.opened_at, o.opens_at, o.due_at, o.closes_at,
                cast(seen.tasks as text) as tasks,
                (select cast(d.curve as text) from light_day d
                    where d.plan_id = :plan and d.day <= :today order by d.day desc limit 1) as curve
            from round o
            left join round n on n.plan_id = o.plan_id and n.ordinal = o.ordinal + 1 and n.opened_at is not null
            left join lateral (
                select d.tasks from light_day d
                where d.plan_id = o.plan_id and d.day <= :today and o.opened_at is not null
                    and d.day >= (o.opened_at at time zone 'Asia/Shanghai')::date
                    and (n.opened_at is null or d.day < (n.opened_at at time zone 'Asia/Shanghai')::date)
                order by d.day desc limit 1) seen on true
            where o.plan_id = :plan
            order by o.ordinal
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    LightHistory(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The rounds of a plan with their lights, and the curve that was drawn last. */
    record Rounds(List<RoundLights> rounds, List<CurvePoint> curve) {}

    Rounds of(UUID planId, LocalDate today) {
        var rounds = new ArrayList<RoundLights>();
        List<CurvePoint> curve = List.of();
        for (var row : rows(planId, today)) {
            rounds.add(new RoundLights(
                    (UUID) row[0],
                    (Integer) row[1],
                    (LocalDate) row[2],
                    (LocalDate) row[3],
                    (Instant) row[4],
                    (Instant) row[5],
                    (Instant) row[6],
                    (Instant) row[7],
                    read(row[8], STATUSES, Map.of())));
            curve = read(row[9], CURVE, List.of());
        }
        return new Rounds(rounds, curve);
    }

    private List<Object[]> rows(UUID planId, LocalDate today) {
        return entities.createNativeQuery(ROUNDS, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("ordinal", Integer.class)
                .addScalar("from_on", LocalDate.class)
                .addScalar("to_on", LocalDate.class)
                .addScalar("opened_at", Instant.class)
                .addScalar("opens_at", Instant.class)
                .addScalar("due_at", Instant.class)
                .addScalar("closes_at", Instant.class)
                .addScalar("tasks", String.class)
                .addScalar("curve", String.class)
                .setParameter("plan", planId)
                .setParameter("today", today)
                .getResultList();
    }

    private <T> T read(Object text, TypeReference<T> type, T otherwise) {
        try {
            return text == null ? otherwise : json.readValue((String) text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
