create table inspection_check (
    id              uuid primary key,
    jurisdiction_id uuid          not null constraint inspection_check_jurisdiction_id_fkey references jurisdiction,
    plan_id         uuid          not null constraint inspection_check_plan_id_fkey references plan,
    task_id         uuid          not null constraint inspection_check_task_id_fkey references task,
    agency_id       uuid          not null constraint inspection_check_agency_id_fkey references agency,
    kind            varchar(8)    not null constraint inspection_check_kind_check check (kind in ('REPORT', 'FIGURE', 'TASK')),
    report_id       uuid          constraint inspection_check_report_id_fkey references report,
    figure_id       uuid          constraint inspection_check_figure_id_fkey references figure,
    measure_id      uuid          constraint inspection_check_measure_id_fkey references measure,
    indicator_id    uuid          constraint inspection_check_indicator_id_fkey references indicator,
    round_id        uuid          constraint inspection_check_round_id_fkey references round,
    draw_id         uuid,
    drawn_item      varchar(60),
    recheck_of      uuid,
    closure_id      uuid,
    reason          varchar(500),
    assignee        varchar(80)   not null,
    assignee_name   varchar(60)   not null,
    visit_by        date          not null,
    planned_at      timestamptz   not null,
    planned_by      varchar(80)   not null,
    planned_by_name varchar(60)   not null,
    visited_at      timestamptz,
    state           varchar(10)   not null
        constraint inspection_check_state_check check (state in ('PLANNED', 'VISITING', 'DONE', 'CANCELLED')),
    points          jsonb         not null,
    planned_value   numeric,
    reported_value  numeric,
    reported_on     date,
    unit            varchar(20),
    verdict         varchar(12)
        constraint inspection_check_verdict_check check (verdict in ('CONFIRMED', 'DISCREPANCY', 'UNDETERMINED')),
    verified_value  numeric,
    note            varchar(2000),
    done_at         timestamptz,
    cancelled_at    timestamptz,
    cancelled_by    varchar(80),
    cancel_reason   varchar(500),
    version         integer       not null,
    constraint inspection_check_done_check check ((state = 'DONE') = (done_at is not null and verdict is not null)),
    constraint inspection_check_visited_check check (state in ('PLANNED', 'CANCELLED') or visited_at is not null),
    constraint inspection_check_confirmed_check
        check (verdict <> 'CONFIRMED' or verified_value is null or reported_value is null or verified_value = reported_value)
);
comment on table inspection_check is 'somebody goes to see whether what was reported is so';
comment on column inspection_check.agency_id is 'whose claim it is';
comment on column inspection_check.points is 'what is to be seen, as it was asked when the check was planned, and what was seen';
comment on column inspection_check.planned_value is 'what was reported when the check was planned';
comment on column inspection_check.reported_value is 'what was reported when the result was handed in; until then the same as when it was planned';
comment on column inspection_check.reported_on is 'the last day of the round that the reported value is of';
create index inspection_check_jurisdiction_id_idx on inspection_check (jurisdiction_id, planned_at desc);
create index inspection_check_plan_id_idx on inspection_check (plan_id, done_at desc) where state = 'DONE';
create index inspection_check_task_id_idx on inspection_check (task_id);
create index inspection_check_assignee_idx on inspection_check (assignee) where state in ('PLANNED', 'VISITING');
create index inspection_check_figure_id_idx on inspection_check (figure_id) where figure_id is not null;
create unique index inspection_check_draw_id_drawn_item_key on inspection_check (draw_id, drawn_item)
    where draw_id is not null and state <> 'CANCELLED';

create table finding_number (
    jurisdiction_id uuid    not null constraint finding_number_jurisdiction_id_fkey references jurisdiction,
    year            integer not null,
    last            integer not null,
    primary key (jurisdiction_id, year)
);

create table finding (
    id              uuid primary key,
    jurisdiction_id uuid          not null constraint finding_jurisdiction_id_fkey references jurisdiction,
    plan_id         uuid          not null constraint finding_plan_id_fkey references plan,
    task_id         uuid          not null constraint finding_task_id_fkey references task,
    agency_id       uuid          not null constraint finding_agency_id_fkey references agency,
    check_id        uuid          constraint finding_check_id_fkey references inspection_check,
    indicator_id    uuid          constraint finding_indicator_id_fkey references indicator,
    figure_id       uuid          constraint finding_figure_id_fkey references figure,
    number          varchar(40)   not null,
    severity        varchar(8)    not null constraint finding_severity_check check (severity in ('MINOR', 'MAJOR', 'SEVERE')),
    text            varchar(2000) not null,
    wanted          varchar(2000) not null,
    due_on          date          not null,
    state           varchar(10)   not null
        constraint finding_state_check check (state in ('OPEN', 'ANSWERED', 'RETURNED', 'REMEDIED')),
    found_at        timestamptz   not null,
    found_by        varchar(80)   not null,
    found_by_name   varchar(60)   not null,
    remedied_at     timestamptz,
    version         integer       not null,
    constraint finding_jurisdiction_id_number_key unique (jurisdiction_id, number),
    constraint finding_remedied_check check ((state = 'REMEDIED') = (remedied_at is not null))
);
create index finding_jurisdiction_id_idx on finding (jurisdiction_id, found_at desc);
create index finding_task_id_idx on finding (task_id);
create index finding_agency_id_idx on finding (agency_id) where state <> 'REMEDIED';
create index finding_due_on_idx on finding (due_on) where state in ('OPEN', 'RETURNED');
alter table inspection_check
    add constraint inspection_check_recheck_of_fkey foreign key (recheck_of) references finding;

create table remedy (
    id              uuid primary key,
    finding_id      uuid          not null constraint remedy_finding_id_fkey references finding,
    ordinal         integer       not null,
    text            varchar(4000) not null,
    files           uuid[]        not null default '{}',
    answered_at     timestamptz   not null,
    answered_by     varchar(80)   not null,
    answered_by_name varchar(60)  not null,
    judgement       varchar(10)   constraint remedy_judgement_check check (judgement in ('REMEDIED', 'RETURNED')),
    note            varchar(1000),
    judged_at       timestamptz,
    judged_by       varchar(80),
    judged_by_name  varchar(60),
    check_id        uuid          constraint remedy_check_id_fkey references inspection_check,
    constraint remedy_finding_id_ordinal_key unique (finding_id, ordinal)
);
comment on column remedy.files is 'the evidence that was handed in with it';
comment on column remedy.check_id is 'the re-check that judged it';

create table finding_rung (
    finding_id uuid        not null constraint finding_rung_finding_id_fkey references finding,
    rung       varchar(8)  not null constraint finding_rung_rung_check check (rung in ('ORANGE', 'RED')),
    paper_id   uuid        not null constraint finding_rung_paper_id_fkey references paper,
    at         timestamptz not null,
    primary key (finding_id, rung)
);
comment on table finding_rung is 'the order that was issued because a finding was not remedied in time; one for each rung';

alter table paper_subject add column finding_id uuid constraint paper_subject_finding_id_fkey references finding;
create index paper_subject_finding_id_idx on paper_subject (finding_id) where finding_id is not null;

alter table evidence
    add column check_id   uuid constraint evidence_check_id_fkey references inspection_check,
    add column finding_id uuid constraint evidence_finding_id_fkey references finding,
    drop constraint evidence_subject_check,
    add constraint evidence_subject_check check (num_nonnulls(report_id, addressee_id, check_id, finding_id) = 1);
create index evidence_check_id_idx on evidence (check_id) where removed_at is null and check_id is not null;
create index evidence_finding_id_idx on evidence (finding_id) where removed_at is null and finding_id is not null;

-- Derived, never written: a measure that several indicators share is verified for all of them.
create view verification as
select distinct on (i.plan_id, i.id)
    i.plan_id, i.id as indicator_id, c.id as check_id, c.verdict, c.verified_value, c.reported_value, c.reported_on,
    c.round_id, c.figure_id, c.done_at, c.assignee_name
from inspection_check c
join indicator i on i.plan_id = c.plan_id and coalesce(i.measure_id, i.id) = coalesce(c.measure_id, c.indicator_id)
where c.state = 'DONE'
order by i.plan_id, i.id, c.done_at desc, c.id desc;
comment on view verification is 'what stands as verified of an indicator: the newest check of its measure that was handed in';
