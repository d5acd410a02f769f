package io.shishi.inspection.draw;

/**
 * The statement that finds the items of a pool with what makes them risky. All of it is done by the database, so that
 * memory does not grow with the pool.
 */
final class PoolText {

    /** What changed much, turned at once, came late, shows a picture again, or was looked at when. */
    private static final String FACTS =
            """
            with wanted as (
                select o.id, o.ordinal, o.due_at, o.from_on, o.closes_at from round o
                where o.plan_id = :plan and o.opened_at is not null
                    and (:rounds = '{}' or o.id = any(cast(:rounds as uuid[])))),
            step as (
                select f.id, f.measure_id, f.round_id, f.report_id, f.value, f.jump_confirmed, m.unit,
                    case when m.aggregation = 'PER_PERIOD' then f.value
                        else f.value - lag(f.value) over (partition by f.measure_id order by f.round_ordinal) end as step
                from figure f join measure m on m.id = f.measure_id
                where f.plan_id = :plan and f.effective and f.value is not null),
            promise as (
                select i.measure_id, max(i.target) as target from indicator i
                where i.plan_id = :plan and i.measure_id is not null group by i.measure_id),
            amount as (
                select s.*, p.target, s.jump_confirmed or coalesce(abs(s.step) >= 0.2 * nullif(p.target, 0), false) as jump
                from step s left join promise p on p.measure_id = s.measure_id
                where s.round_id in (select w.id from wanted w)),
            sized as (
                select a.* from amount a
                where (:unit = '' or a.unit = :unit)
                    and (:minValue = '' or a.value >= cast(nullif(:minValue, '') as numeric))
                    and (:minTarget = '' or a.target >= cast(nullif(:minTarget, '') as numeric))),
            turned as (
                select distinct x.task_id, x.day from (
                    select cast(e.key as uuid) as task_id, d.day, e.value as now,
                        lag(e.value) over (partition by e.key order by d.day) as before
                    from light_day d cross join lateral jsonb_each_text(d.tasks) e where d.plan_id = :plan) x
                where x.before = 'RED' and x.now in ('GREEN', 'DONE')),
            slow as (
                select r.id, r.task_id from report r join wanted w on w.id = r.round_id
                where r.submitted_at > w.due_at
                    or exists (select from review v where v.report_id = r.id and v.kind = 'RETURN')),
            shared as (
                select distinct r.id, r.task_id from report r join wanted w on w.id = r.round_id
                    join evidence e on e.report_id = r.id and e.removed_at is null and e.picture
                    join evidence o on o.sha256 = e.sha256 and o.id <> e.id and o.removed_at is null
                        and o.jurisdiction_id = :jurisdiction
                    join report q on q.id = o.report_id
                        and (q.round_id, q.task_id, q.agency_id) <> (r.round_id, r.task_id, r.agency_id)
                where r.plan_id = :plan),
            looked as (
                select c.task_id, c.agency_id, c.measure_id, c.done_at from inspection_check c
                where c.plan_id = :plan and c.state = 'DONE'),
            candidate as (
            """;

    private static final String REPORTS =
            """
                select 'report:' || r.id as item_id, r.task_id, t.section_id, r.agency_id, r.id as report_id,
                    cast(null as uuid) as figure_id, cast(null as uuid) as indicator_id, r.round_id, r.task_id as shown,
                    r.id in (select a.report_id from amount a where a.jump) as jump,
                    (r.task_id, cast(r.accepted_at at time zone 'Asia/Shanghai' as date))
                        in (select x.task_id, x.day from turned x) as green,
                    r.id in (select s.id from slow s) as slow,
                    r.id in (select s.id from shared s) as shared
                from report r join wanted w on w.id = r.round_id join task t on t.id = r.task_id
                where r.plan_id = :plan and r.status = 'ACCEPTED' and r.superseded_at is null and t.status <> 'CANCELLED'
                    and (:amount = false or r.id in (select s.report_id from sized s))
                    and (:neverChecked = false
                        or (r.task_id, r.agency_id) not in (select l.task_id, l.agency_id from looked l))
            """;

    private static final String FIGURES =
            """
                select 'figure:' || a.id as item_id, r.task_id, t.section_id, r.agency_id, r.id as report_id,
                    a.id as figure_id, i.id as indicator_id, r.round_id, i.id as shown,
                    a.jump,
                    (r.task_id, cast(r.accepted_at at time zone 'Asia/Shanghai' as date))
                        in (select x.task_id, x.day from turned x) as green,
                    r.id in (select s.id from slow s) as slow,
                    r.id in (select s.id from shared s) as shared
                from sized a join report r on r.id = a.report_id join task t on t.id = r.task_id
                    left join (
                        select distinct on (i.measure_id, i.task_id) i.measure_id, i.task_id, i.id
                        from indicator i where i.plan_id = :plan order by i.measure_id, i.task_id, i.position, i.id) i
                    on i.measure_id = a.measure_id and i.task_id = r.task_id
                where t.status <> 'CANCELLED'
                    and (:neverChecked = false or a.measure_id not in (
                        select l.measure_id from looked l where l.measure_id is not null))
            """;

    private static final String TASKS =
            """
                select 'task:' || t.id as item_id, t.id as task_id, t.section_id, lead.agency_id,
                    cast(null as uuid) as report_id, cast(null as uuid) as figure_id, cast(null as uuid) as indicator_id,
                    cast(null as uuid) as round_id, t.id as shown,
                    t.id in (select r.task_id from amount a join report r on r.id = a.report_id where a.jump) as jump,
                    t.id in (select x.task_id from turned x, wanted w
                        where x.day between w.from_on and cast(w.closes_at at time zone 'Asia/Shanghai' as date)) as green,
                    t.id in (select s.task_id from slow s) as slow,
                    t.id in (select s.task_id from shared s) as shared
                from task t left join (
                        select distinct on (x.task_id) x.task_id, x.agency_id from task_agency x
                        where x.role = 'LEAD' order by x.task_id, x.position) lead on lead.task_id = t.id
                where t.plan_id = :plan and t.status <> 'CANCELLED'
                    and (:amount = false or t.id in (
                        select i.task_id from indicator i join sized s on s.measure_id = i.measure_id))
                    and (:neverChecked = false or t.id not in (select l.task_id from looked l))
            """;

    private static final String CHOSEN =
            """
            ),
            chosen as (
                select c.*, coalesce(k.last < :longAgo, true) as unchecked,
                    case :strata when 'AGENCY' then coalesce(g.code, 'none')
                        when 'SECTION' then cast(c.section_id as varchar) else 'all' end as stratum
                from candidate c
                    left join agency g on g.id = c.agency_id
                    left join light l on l.plan_id = :plan and l.subject_id = c.shown
                    left join (select l.task_id, max(l.done_at) as last from looked l group by l.task_id) k
                        on k.task_id = c.task_id
                where (:sections = '{}' or c.section_id = any(cast(:sections as uuid[])))
                    and (:agencies = '{}' or c.agency_id = any(cast(:agencies as uuid[])))
                    and (:lights = '{}' or l.status = any(cast(:lights as varchar[]))))
            """;

    private static final String KEPT =
            """
            insert into draw_item (draw_id, item_id, weight, stratum, reasons,
                task_id, agency_id, report_id, figure_id, indicator_id, round_id)
            """;

    private static final String WEIGHED =
            """
            select :draw, c.item_id,
                cast(trim_scale(
                    case when c.jump then :jump else 1 end * case when c.green then :greenAtOnce else 1 end
                    * case when c.slow then :lateOrReturned else 1 end * case when c.shared then :sharedPhoto else 1 end
                    * case when c.unchecked then :longUnchecked else 1 end) as varchar),
                c.stratum,
                array_remove(array[
                    case when c.jump and :jump > 1 then 'JUMP' end,
                    case when c.green and :greenAtOnce > 1 then 'GREEN_AT_ONCE' end,
                    case when c.slow and :lateOrReturned > 1 then 'LATE_OR_RETURNED' end,
                    case when c.shared and :sharedPhoto > 1 then 'SHARED_PHOTO' end,
                    case when c.unchecked and :longUnchecked > 1 then 'LONG_UNCHECKED' end], null),
                c.task_id, c.agency_id, c.report_id, c.figure_id, c.indicator_id, c.round_id
            from chosen c
            """;

    private static final String COUNTED =
            """
            select c.stratum, count(*), count(*) filter (where c.jump), count(*) filter (where c.green),
                count(*) filter (where c.slow), count(*) filter (where c.shared), count(*) filter (where c.unchecked)
            from chosen c group by c.stratum order by c.stratum collate "C"
            """;

    private PoolText() {}

    /** Keeps the items of a pool with their weights. */
    static String kept(ItemKind kind) {
        return KEPT + found(kind) + WEIGHED;
    }

    /** For each stratum how many there are, and how many of them each factor touches. */
    static String counted(ItemKind kind) {
        return found(kind) + COUNTED;
    }

    private static String found(ItemKind kind) {
        return FACTS
                + switch (kind) {
                    case REPORT -> REPORTS;
                    case FIGURE -> FIGURES;
                    case TASK -> TASKS;
                }
                + CHOSEN;
    }
}
