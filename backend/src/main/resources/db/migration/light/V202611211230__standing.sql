-- An agency leads in more than one plan, so a light belongs to a plan and a subject.
drop index light_plan_id_idx;
alter table light
    drop constraint light_pkey,
    add constraint light_pkey primary key (plan_id, subject_id),
    add column progress     numeric,
    add column progress_due numeric,
    add column value        numeric,
    add column value_on     date;
create index light_subject_id_idx on light (subject_id);
comment on column light.progress is 'from 0 to 1, of the promise itself';
comment on column light.value is 'the accepted value that was compared, of the day value_on';

alter table light_day
    add column tasks jsonb not null default '{}',
    add column curve jsonb not null default '[]';
comment on column light_day.tasks is 'the status of each task by its id, for maps of many days';
comment on column light_day.curve is 'expected and reported progress of the plan at the end of each round, in percent';
