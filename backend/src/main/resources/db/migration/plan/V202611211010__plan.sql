create table plan (
    id                    uuid primary key,
    jurisdiction_id       uuid         not null constraint plan_jurisdiction_id_fkey references jurisdiction,
    title                 varchar(120) not null,
    year                  integer      not null,
    status                varchar(12)  not null constraint plan_status_check check (status in ('DRAFT', 'IN_FORCE', 'ARCHIVED')),
    document_number       varchar(60),
    issued_on             date,
    starts_on             date         not null,
    ends_on               date         not null,
    cycle                 varchar(12)  not null constraint plan_cycle_check check (cycle in ('WEEKLY', 'MONTHLY', 'QUARTERLY')),
    due_day               integer      not null constraint plan_due_day_check check (due_day between 1 and 28),
    opens_days_before_end integer      not null constraint plan_opens_days_before_end_check check (opens_days_before_end between 0 and 31),
    closes_days_after_due integer      not null constraint plan_closes_days_after_due_check check (closes_days_after_due between 0 and 60),
    convener              varchar(120),
    deputy_conveners      text[]       not null default '{}',
    office_agency_id      uuid         constraint plan_office_agency_id_fkey references agency,
    supervision           text[]       not null default '{}',
    in_force_at           timestamptz,
    archived_at           timestamptz,
    version               integer      not null,
    constraint plan_period_check check (starts_on < ends_on)
);
create index plan_jurisdiction_id_year_idx on plan (jurisdiction_id, year desc);
create index plan_status_idx on plan (status) where status = 'IN_FORCE';

create table plan_member_agency (
    plan_id   uuid    not null constraint plan_member_agency_plan_id_fkey references plan on delete cascade,
    agency_id uuid    not null constraint plan_member_agency_agency_id_fkey references agency,
    position  integer not null,
    primary key (plan_id, position)
);

create table section (
    id       uuid primary key,
    plan_id  uuid         not null constraint section_plan_id_fkey references plan on delete cascade,
    position integer      not null,
    title    varchar(120) not null,
    level    varchar(12)  not null constraint section_level_check check (level in ('PROVINCE', 'CITY', 'COUNTY', 'COMMITTEE', 'OTHER')),
    version  integer      not null
);
create index section_plan_id_idx on section (plan_id, position);

create table task (
    id            uuid primary key,
    plan_id       uuid          not null constraint task_plan_id_fkey references plan on delete cascade,
    section_id    uuid          not null constraint task_section_id_fkey references section,
    position      integer       not null,
    number        varchar(20)   not null,
    category      varchar(40),
    title         varchar(120)  not null,
    clause        varchar(4000) not null,
    weight        numeric       not null constraint task_weight_check check (weight > 0),
    status        varchar(12)   not null constraint task_status_check check (status in ('ACTIVE', 'CANCELLED', 'CLOSED')),
    cancelled_at  timestamptz,
    cancel_reason varchar(500),
    version       integer       not null
);
create index task_plan_id_idx on task (plan_id, position);
create index task_section_id_idx on task (section_id);

create table task_agency (
    id              uuid primary key,
    task_id         uuid        not null constraint task_agency_task_id_fkey references task on delete cascade,
    position        integer     not null,
    role            varchar(12) not null constraint task_agency_role_check check (role in ('LEAD', 'COOPERATING')),
    agency_id       uuid        constraint task_agency_agency_id_fkey references agency,
    agency_group_id uuid        constraint task_agency_agency_group_id_fkey references agency_group,
    constraint task_agency_one_check check ((agency_id is null) <> (agency_group_id is null)),
    constraint task_agency_lead_check check (role = 'COOPERATING' or agency_id is not null)
);
create index task_agency_task_id_idx on task_agency (task_id, role, position);
create index task_agency_agency_id_idx on task_agency (agency_id);

create table measure (
    id               uuid primary key,
    plan_id          uuid         not null constraint measure_plan_id_fkey references plan on delete cascade,
    name             varchar(120) not null,
    unit             varchar(20)  not null,
    aggregation      varchar(12)  not null constraint measure_aggregation_check check (aggregation in ('CUMULATIVE', 'LATEST', 'PER_PERIOD')),
    ratio            boolean      not null,
    numerator_name   varchar(120),
    denominator_name varchar(120),
    owner_agency_id  uuid         not null constraint measure_owner_agency_id_fkey references agency,
    version          integer      not null,
    constraint measure_ratio_check check (not ratio or (numerator_name is not null and denominator_name is not null))
);
create index measure_plan_id_idx on measure (plan_id);

create table indicator (
    id                uuid primary key,
    plan_id           uuid         not null constraint indicator_plan_id_fkey references plan on delete cascade,
    task_id           uuid         not null constraint indicator_task_id_fkey references task on delete cascade,
    measure_id        uuid         constraint indicator_measure_id_fkey references measure,
    position          integer      not null,
    name              varchar(120) not null,
    comparator        varchar(12)  not null constraint indicator_comparator_check
        check (comparator in ('AT_LEAST', 'EQUAL', 'AT_MOST', 'ZERO', 'COMPLETE', 'RECURRING', 'PENDING')),
    baseline          numeric,
    target            numeric,
    exact             boolean      not null,
    strict            boolean      not null,
    unit              varchar(20),
    period            varchar(12)  constraint indicator_period_check check (period in ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
    due_on            date         not null,
    weight            numeric      not null constraint indicator_weight_check check (weight > 0),
    schedule_template varchar(20)  not null,
    schedule          jsonb        not null,
    pending_decider   varchar(120),
    pending_since     date,
    clause_text       varchar(500),
    version           integer      not null,
    constraint indicator_target_check check (comparator not in ('AT_LEAST', 'EQUAL', 'AT_MOST') or target is not null),
    constraint indicator_measure_check check (comparator in ('COMPLETE', 'PENDING') or measure_id is not null),
    constraint indicator_period_given_check check (comparator <> 'RECURRING' or period is not null),
    constraint indicator_pending_check check (comparator <> 'PENDING' or (pending_decider is not null and pending_since is not null))
);
comment on column indicator.target is 'the value now in force; its history stands in target_revision';
comment on column indicator.schedule is 'dated points [{"on": day, "share": 0..1}], in order of day';
create index indicator_plan_id_idx on indicator (plan_id);
create index indicator_task_id_idx on indicator (task_id, position);
create index indicator_measure_id_idx on indicator (measure_id);

create table target_revision (
    id               uuid primary key,
    indicator_id     uuid         not null constraint target_revision_indicator_id_fkey references indicator on delete cascade,
    ordinal          integer      not null,
    comparator       varchar(12)  not null,
    baseline         numeric,
    target           numeric,
    due_on           date         not null,
    reason           varchar(500) not null,
    authority_title  varchar(200),
    authority_number varchar(60),
    authority_date   date,
    decided_at       timestamptz  not null,
    decided_by       varchar(80)  not null,
    constraint target_revision_indicator_id_ordinal_key unique (indicator_id, ordinal)
);

create table milestone (
    id           uuid primary key,
    indicator_id uuid         not null constraint milestone_indicator_id_fkey references indicator on delete cascade,
    position     integer      not null,
    name         varchar(120) not null,
    weight       numeric      not null constraint milestone_weight_check check (weight > 0),
    due_on       date         not null,
    done_on      date
);
comment on column milestone.done_on is 'the day from the last accepted report that claims it';
create index milestone_indicator_id_idx on milestone (indicator_id, position);
