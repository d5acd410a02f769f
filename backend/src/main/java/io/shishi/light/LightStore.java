package io.shishi.light;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps lights: today's, each as a row, and those of a whole plan on a day, as one document. */
@ApplicationScoped
class LightStore {

    /** Adds, changes and removes what differs; a light that stays what it was keeps the day since which it is so. */
    private static final String KEEP =
            """
            with fresh as materialized (
                select * from jsonb_to_recordset(cast(:lights as jsonb)) as f(
                    subject_id uuid, subject_kind text, status text, expected numeric, reported numeric, gap numeric,
                    cause text, sentence_zh text, sentence_en text, green_zh text, green_en text,
                    progress numeric, progress_due numeric, value numeric, value_on date)
            ), gone as (
                delete from light l where l.plan_id = :plan
                    and not exists (select from fresh f where f.subject_id = l.subject_id)
            )
            insert into light as l (plan_id, subject_id, subject_kind, status, since, expected, reported, gap, cause,
                sentence_zh, sentence_en, green_zh, green_en, rule_version, progress, progress_due, value, value_on)
            select :plan, subject_id, subject_kind, status, :day, expected, reported, gap, cause,
                sentence_zh, sentence_en, green_zh, green_en, :version, progress, progress_due, value, value_on
            from fresh
            on conflict (plan_id, subject_id) do update set
                status = excluded.status,
                since = case when l.status = excluded.status then l.since else excluded.since end,
                expected = excluded.expected, reported = excluded.reported, gap = excluded.gap,
                cause = excluded.cause, sentence_zh = excluded.sentence_zh, sentence_en = excluded.sentence_en,
                green_zh = excluded.green_zh, green_en = excluded.green_en, rule_version = excluded.rule_version,
                progress = excluded.progress, progress_due = excluded.progress_due,
                value = excluded.value, value_on = excluded.value_on
            where (l.status, l.sentence_zh, l.green_zh, l.rule_version, l.expected, l.reported, l.gap, l.cause,
                    l.progress, l.progress_due, l.value, l.value_on)
                is distinct from (excluded.status, excluded.sentence_zh, excluded.green_zh, excluded.rule_version,
                    excluded.expected, excluded.reported, excluded.gap, excluded.cause, excluded.progress,
                    excluded.progress_due, excluded.value, excluded.value_on)
            """;

    private static final String RECORD =
            """
            insert into light_day (plan_id, day, rule_version, lights, tasks, curve, recorded_at)
            values (:plan, :day, :version, cast(:lights as jsonb), cast(:tasks as jsonb), cast(:curve as jsonb), :now)
            on conflict (plan_id, day) do
            """;

    private static final String AGAIN =
            """
            update set rule_version = excluded.rule_version, lights = excluded.lights, tasks = excluded.tasks,
                curve = excluded.curve, recorded_at = excluded.recorded_at
            """;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    LightStore(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** One plan is judged by one at a time; whoever comes second sees what the first one did. */
    void lock(UUID planId) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "light " + planId)
                .getSingleResult();
    }

    void keep(UUID planId, List<Judged> lights, int ruleVersion, LocalDate day) {
        entities.createNativeQuery(KEEP)
                .setParameter("lights", text(lights.stream().map(LightLine::of).toList()))
                .setParameter("plan", planId)
                .setParameter("day", day)
                .setParameter("version", ruleVersion)
                .executeUpdate();
    }

    /** The document of a day; one that is there already is written anew only while the day lasts. */
    void record(UUID planId, DayLights lights, boolean again) {
        entities.createNativeQuery(RECORD + (again ? AGAIN : "nothing"))
                .setParameter("plan", planId)
                .setParameter("day", lights.day())
                .setParameter("version", lights.ruleVersion())
                .setParameter("lights", text(lights))
                .setParameter("tasks", text(lights.taskStatuses()))
                .setParameter("curve", text(lights.curve()))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
