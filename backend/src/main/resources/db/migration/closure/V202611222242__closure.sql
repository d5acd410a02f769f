create table closure (
    id              uuid primary key,
    jurisdiction_id uuid          not null constraint closure_jurisdiction_id_fkey references jurisdiction,
    plan_id         uuid          not null constraint closure_plan_id_fkey references plan,
    task_id         uuid          not null constraint closure_task_id_fkey references task,
    agency_id       uuid          not null constraint closure_agency_id_fkey references agency,
    statement       varchar(2000) not null,
    facts           jsonb         not null,
    state           varchar(12)   not null constraint closure_state_check
        check (state in ('APPLIED', 'SIGNED', 'OFFICE', 'SUPERVISION', 'STRUCK_OFF', 'REOPENED', 'REJECTED', 'VOID')),
    waits_since     timestamptz   not null,
    applied_at      timestamptz   not null,
    ended_at        timestamptz,
    year            integer,
    ordinal         integer       constraint closure_ordinal_check check (ordinal > 0),
    number          varchar(40),
    struck_off_at   timestamptz,
    reopened_at     timestamptz,
    finding_id      uuid,
    version         integer       not null,
    constraint closure_jurisdiction_id_year_ordinal_key unique (jurisdiction_id, year, ordinal),
    constraint closure_number_check
        check ((state in ('STRUCK_OFF', 'REOPENED')) = (number is not null and struck_off_at is not null))
);
comment on table closure is 'an application to strike a task off, and what became of it';
comment on column closure.facts is 'what the system found when it was applied for; never changed';
comment on column closure.ordinal is 'its place among what was struck off in a year, without gaps';
comment on column closure.finding_id is 'the finding for which the task was taken up again';
create index closure_jurisdiction_id_idx on closure (jurisdiction_id, state, applied_at desc);
create index closure_task_id_idx on closure (task_id, applied_at desc);
create unique index closure_one_open_idx on closure (task_id) where state in ('APPLIED', 'SIGNED', 'OFFICE', 'SUPERVISION');

create table closure_step (
    id                uuid primary key,
    closure_id        uuid        not null constraint closure_step_closure_id_fkey references closure,
    ordinal           integer     not null,
    kind              varchar(12) not null constraint closure_step_kind_check
        check (kind in ('APPLICATION', 'SIGNATURE', 'ACCEPTANCE', 'CHECK', 'APPROVAL', 'STRIKE_OFF', 'REJECTION', 'VOID', 'REOPENING')),
    at                timestamptz not null,
    duty              varchar(12) not null,
    actor             varchar(80) not null,
    actor_name        varchar(60) not null,
    on_behalf_of      varchar(80),
    on_behalf_of_name varchar(60),
    note              varchar(1000),
    constraint closure_step_closure_id_ordinal_key unique (closure_id, ordinal)
);
comment on table closure_step is 'who did what with an application, in which duty and in whose name';
