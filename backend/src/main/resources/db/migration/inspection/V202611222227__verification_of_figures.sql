-- Whether the figure that was checked still stands: an amendment may have taken its place since.
drop view verification;
create view verification as
select distinct on (i.plan_id, i.id)
    i.plan_id, i.id as indicator_id, c.id as check_id, c.verdict, c.verified_value, c.reported_value, c.reported_on,
    c.round_id, c.figure_id, coalesce(f.effective, true) as standing, c.done_at, c.assignee_name
from inspection_check c
join indicator i on i.plan_id = c.plan_id and coalesce(i.measure_id, i.id) = coalesce(c.measure_id, c.indicator_id)
left join figure f on f.id = c.figure_id
where c.state = 'DONE'
order by i.plan_id, i.id, c.done_at desc, c.id desc;
comment on view verification is 'what stands as verified of an indicator: the newest check of its measure that was handed in';

create view figure_verification as
select distinct on (plan_id, figure_id)
    plan_id, figure_id, id as check_id, verdict, verified_value, reported_value, done_at
from inspection_check
where state = 'DONE' and figure_id is not null
order by plan_id, figure_id, done_at desc, id desc;
comment on view figure_verification is 'what stands as verified of one figure: the newest check of it that was handed in';
