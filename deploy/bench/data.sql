-- A national data set: N jurisdictions, each with a plan of 40 tasks and 76 indicators and a year of monthly reports.
-- Run by a superuser on a migrated, empty database; ${jurisdictions} is replaced by the number.
-- Every id is the hash of a readable name, so that whoever measures can work it out: md5('task 430624 7').
-- What comes in month by month is written month by month, so that a county's rows lie as far apart as they would.

set synchronous_commit = off;
set work_mem = '128MB';
-- What is made up here fits together; asking every foreign key would take longer than the filling.
set session_replication_role = replica;

create function bench_id(what text, jurisdiction int, n int default 0) returns uuid
    language sql immutable parallel safe
    return md5(what || ' ' || jurisdiction || ' ' || n)::uuid;

create temp table j as select generate_series(1, ${jurisdictions}) as j;
create temp table task_shape as
    select t, 1 + (t > 20)::int + (t > 30)::int as section, 1 + t % 26 as lead from generate_series(1, 40) t;
create temp table indicator_shape as
    select m, t, p,
           case when m % 10 = 0 then 'COMPLETE' when m = 76 then 'PENDING' when m % 10 = 7 then 'RECURRING'
                when m % 10 = 3 then 'AT_MOST' when m % 10 = 5 then 'AT_LEAST' else 'EQUAL' end as comparator,
           (100 + m * 37)::numeric as target
    from (select (least(t, 37) - 1) * 2 + greatest(t - 37, 0) + p as m, t, p
          from task_shape, generate_series(1, 2) p where t <= 36 or p = 1) shape;
create temp table round_shape as
    select r,
           (date_trunc('month', now() at time zone 'Asia/Shanghai') - interval '11 months' + (r - 1) * interval '1 month')::date as from_on,
           (date_trunc('month', now() at time zone 'Asia/Shanghai') - interval '11 months' + r * interval '1 month' - interval '1 day')::date as to_on
    from generate_series(1, 12) r;

insert into jurisdiction (id, code, name, level, path) values (bench_id('province', 0), '000000', '全省', 'PROVINCE', '000000');
insert into jurisdiction (id, code, name, level, parent_id, path)
    select bench_id('jurisdiction', j), lpad(j::text, 6, '0'), '第' || j || '县', 'COUNTY', bench_id('province', 0), '000000/' || lpad(j::text, 6, '0')
    from j;

insert into agency (id, jurisdiction_id, code, name, short_name, position, version)
    select bench_id('agency', j, a), bench_id('jurisdiction', j), 'a' || a, '第' || j || '县第' || a || '局', '县第' || a || '局', a, 0
    from j, generate_series(1, 26) a;
insert into member (id, jurisdiction_id, agency_id, username, name, duty, version)
    select bench_id(duty, j, a), bench_id('jurisdiction', j), bench_id('agency', j, a),
           lower(duty) || '-' || j || '-' || a, '第' || a || '局' || duty, duty, 0
    from j, generate_series(1, 26) a, unnest(array['CONTACT', 'SIGNER']) duty;

insert into plan (id, jurisdiction_id, title, year, status, starts_on, ends_on, cycle, due_day, opens_days_before_end,
                  closes_days_after_due, convener, office_agency_id, in_force_at, version)
    select bench_id('plan', j), bench_id('jurisdiction', j), '民生实事实施方案', extract(year from r1.from_on), 'IN_FORCE', r1.from_on,
           r12.to_on, 'MONTHLY', 5, 5, 10, '分管副县长', bench_id('agency', j, 1), r1.from_on, 0
    from j, round_shape r1, round_shape r12 where r1.r = 1 and r12.r = 12;
insert into plan_member_agency (plan_id, agency_id, position)
    select bench_id('plan', j), bench_id('agency', j, a), a - 1 from j, generate_series(1, 26) a;
insert into section (id, plan_id, position, title, level, version)
    select bench_id('section', j, s), bench_id('plan', j), s, (array['省级', '市级', '县级'])[s] || '十大重点民生实事',
           (array['PROVINCE', 'CITY', 'COUNTY'])[s], 0
    from j, generate_series(1, 3) s;
insert into task (id, plan_id, section_id, position, number, category, title, clause, weight, status, version)
    select bench_id('task', j, t), bench_id('plan', j), bench_id('section', j, section), t, t || '.',
           (array['幼有所育', '学有所教', '劳有所得', '病有所医', '老有所养', '住有所居', '弱有所扶', '急有所助', '难有所帮', '愁有所解'])[1 + t % 10],
           '第' || t || '项民生实事', repeat('完成第' || t || '项建设任务并投入使用，', 6), 1, 'ACTIVE', 0
    from j, task_shape;
insert into task_agency (id, task_id, position, role, agency_id)
    select bench_id('lead', j, t), bench_id('task', j, t), 1, 'LEAD', bench_id('agency', j, lead) from j, task_shape;

insert into measure (id, plan_id, name, unit, aggregation, ratio, owner_agency_id, version)
    select bench_id('measure', j, m), bench_id('plan', j), '第' || m || '项数据', '个',
           case comparator when 'RECURRING' then 'PER_PERIOD' when 'AT_MOST' then 'LATEST' else 'CUMULATIVE' end,
           false, bench_id('agency', j, lead), 0
    from j, indicator_shape join task_shape using (t) where comparator not in ('COMPLETE', 'PENDING');
insert into indicator (id, plan_id, task_id, measure_id, position, name, comparator, target, exact, strict, unit, period, due_on,
                       weight, schedule_template, schedule, pending_decider, pending_since, version)
    select bench_id('indicator', j, m), bench_id('plan', j), bench_id('task', j, t),
           case when comparator not in ('COMPLETE', 'PENDING') then bench_id('measure', j, m) end, p, '第' || m || '项指标', comparator,
           case when comparator = 'RECURRING' then 1 when comparator in ('COMPLETE', 'PENDING') then null else target end,
           false, false, '个', case when comparator = 'RECURRING' then 'MONTHLY' end, r12.to_on, 1, 'LINEAR', points.drawn,
           case when comparator = 'PENDING' then '省水利厅' end, case when comparator = 'PENDING' then r1.from_on end, 0
    from j, indicator_shape, round_shape r1, round_shape r12,
         (select jsonb_agg(jsonb_build_object('on', to_on, 'share', round(r / 12.0, 4)) order by r) as drawn from round_shape) points
    where r1.r = 1 and r12.r = 12;
insert into target_revision (id, indicator_id, ordinal, comparator, target, due_on, reason, decided_at, decided_by)
    select bench_id('target', j, m), bench_id('indicator', j, m), 1, comparator, target, r12.to_on, '实施方案', r12.from_on, 'office'
    from j, indicator_shape, round_shape r12 where r12.r = 12;
insert into milestone (id, indicator_id, position, name, weight, due_on, done_on)
    select bench_id('milestone ' || m, j, s), bench_id('indicator', j, m), s, (array['前期', '主体', '验收'])[s], 1, r.to_on,
           case when r.r < 10 then r.to_on end
    from j, indicator_shape, generate_series(1, 3) s, round_shape r where comparator = 'COMPLETE' and r.r = s * 4;

-- The last round is open while the measuring goes on.
insert into round (id, plan_id, ordinal, from_on, to_on, opens_at, due_at, closes_at, opened_at, version)
    select bench_id('round', j, r), bench_id('plan', j), r, from_on, to_on,
           case when r = 12 then now() - interval '3 days' else to_on - 5 end,
           case when r = 12 then now() + interval '20 days' else to_on + 5 end,
           case when r = 12 then now() + interval '30 days' else to_on + 15 end,
           case when r = 12 then now() - interval '3 days' else to_on - 5 end, 0
    from j, round_shape;
insert into report (id, plan_id, round_id, task_id, agency_id, revision, status, no_change, progress_text, problem_text, next_text,
                    started_at, author, submitted_at, submitted_by, signed_at, signed_by, accepted_at, accepted_by, version)
    select bench_id('report ' || r, j, t), bench_id('plan', j), bench_id('round', j, r), bench_id('task', j, t), bench_id('agency', j, lead), 1,
           'ACCEPTED', false, repeat('本月按计划推进，', 8), '', '下月继续推进，', to_on, 'contact-' || j || '-' || lead, to_on + 2,
           'contact-' || j || '-' || lead, to_on + 3, 'signer-' || j || '-' || lead, to_on + 4, 'office-' || j, 4
    from j, task_shape, round_shape where r < 12 order by r, j, t;
-- Those of the open round are half written.
insert into report (id, plan_id, round_id, task_id, agency_id, revision, status, no_change, progress_text, started_at, saved_at, author,
                    authors, version)
    select bench_id('report 12', j, t), bench_id('plan', j), bench_id('round', j, 12), bench_id('task', j, t), bench_id('agency', j, lead), 1,
           'DRAFT', false, repeat('本月按计划推进，', 8), now(), now(), 'contact-' || j || '-' || lead, array['contact-' || j || '-' || lead], 1
    from j, task_shape;
-- Each report has its clock: those that were accepted stand still, those of the open round tick long after the measuring.
insert into timer (id, jurisdiction_id, plan_id, round_id, agency_id, report_id, bundle, phase, since, due_at, until_at, reached,
                   begun_at, arm, seen_at, next_at, stood_down)
    select bench_id('timer ' || r, j, t), bench_id('jurisdiction', j), bench_id('plan', j), bench_id('round', j, r),
           bench_id('agency', j, lead), bench_id('report ' || r, j, t), bench_id('agency', j, lead) || '/' || bench_id('round', j, r),
           case when r < 12 then 'REVIEW_LIES' else 'REPORT_DUE' end,
           o.opened_at, o.due_at, o.closes_at, 'BLUE', o.opened_at, 1, now(),
           case when r = 12 then now() + interval '15 days' end, r < 12
    from j, task_shape, round_shape join round o on o.ordinal = r
    where o.id = bench_id('round', j, r) order by r, j, t;
insert into figure (id, plan_id, measure_id, report_id, round_id, round_ordinal, value, jump_confirmed, effective)
    select bench_id('figure ' || r, j, m), bench_id('plan', j), bench_id('measure', j, m), bench_id('report ' || r, j, t),
           bench_id('round', j, r), r,
           case comparator when 'RECURRING' then 1 when 'AT_MOST' then floor(target * 0.8)
                else floor(target * r / 12 * (0.6 + (m * 7 + j) % 50 / 100.0)) end,
           r = 12, r < 12
    from j, indicator_shape, round_shape where comparator not in ('COMPLETE', 'PENDING') order by r, j, m;
insert into review (id, report_id, kind, at, actor, actor_name, actor_duty)
    select bench_id('review ' || r || kind, j, t), bench_id('report ' || r, j, t), kind, to_on + 2 + n, 'somebody', '某人', 'reporter'
    from j, task_shape, round_shape,
         (values ('SUBMISSION', 0), ('SIGNATURE', 1), ('ACCEPTANCE', 2)) kinds (kind, n)
    where r < 12 order by r, j, n, t;
insert into evidence (id, jurisdiction_id, report_id, file_name, content_type, size, sha256, picture, received_at, received_by, received_by_name)
    select bench_id('evidence ' || r, j, t), bench_id('jurisdiction', j), bench_id('report ' || r, j, t), '现场.jpg', 'image/jpeg', 240000,
           md5(j || ' ' || t || ' ' || r) || md5(r || ' ' || t || ' ' || j), true, to_on + 2, 'somebody', '某人'
    from j, task_shape, round_shape where r < 12 order by r, j, t;
-- Not bound entry by entry: how long that takes is measured by itself.
alter table audit disable trigger audit_chain;
insert into audit (jurisdiction_id, at, actor, actor_name, actor_duty, action, subject_kind, subject_id, title, plan_id, task_id, report_id, after)
    select bench_id('jurisdiction', j), to_on + 2 + n, 'somebody', '某人', 'reporter', action, 'report', bench_id('report ' || r, j, t), '填报',
           bench_id('plan', j), bench_id('task', j, t), bench_id('report ' || r, j, t), '{"status": "SUBMITTED"}'
    from j, task_shape, round_shape, (values ('submit', 0), ('accept', 2)) deeds (action, n) where r < 12 order by r, j, n, t;
alter table audit enable trigger audit_chain;

drop function bench_id;
