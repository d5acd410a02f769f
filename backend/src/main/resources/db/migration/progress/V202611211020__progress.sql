create table round (
    id        uuid primary key,
    plan_id   uuid        not null constraint round_plan_id_fkey references plan on delete cascade,
    ordinal   integer     not null,
    from_on   date        not null,
    to_on     date        not null,
    opens_at  timestamptz not null,
    due_at    timestamptz not null,
    closes_at timestamptz not null,
    opened_at timestamptz,
    version   integer     not null,
    constraint round_plan_id_ordinal_key unique (plan_id, ordinal),
    constraint round_period_check check (from_on <= to_on),
    constraint round_window_check check (opens_at < due_at and due_at <= closes_at)
);
comment on column round.opened_at is 'when its reports were made; null while it is only planned';
create index round_opens_at_idx on round (opens_at) where opened_at is null;
create index round_due_at_idx on round (due_at);

create table report (
    id               uuid primary key,
    plan_id          uuid         not null constraint report_plan_id_fkey references plan on delete cascade,
    round_id         uuid         not null constraint report_round_id_fkey references round,
    task_id          uuid         not null constraint report_task_id_fkey references task,
    agency_id        uuid         not null constraint report_agency_id_fkey references agency,
    revision         integer      not null,
    amendment_reason varchar(500),
    superseded_at    timestamptz,
    status           varchar(12)  not null constraint report_status_check
        check (status in ('DRAFT', 'SUBMITTED', 'SIGNED', 'ACCEPTED', 'RETURNED')),
    no_change        boolean      not null,
    progress_text    varchar(1000),
    problem_text     varchar(1000),
    next_text        varchar(1000),
    delay_reason     varchar(20)  constraint report_delay_reason_check
        check (delay_reason in ('OURS', 'HIGHER_LEVEL', 'SEASON', 'LAND_TENDER', 'FUNDS', 'WEATHER', 'PARTNER', 'OTHER')),
    delay_level      varchar(12)  constraint report_delay_level_check check (delay_level in ('PROVINCE', 'CITY', 'COUNTY')),
    delay_ask        varchar(500),
    started_at       timestamptz,
    author           varchar(80),
    submitted_at     timestamptz,
    submitted_by     varchar(80),
    signed_at        timestamptz,
    signed_by        varchar(80),
    accepted_at      timestamptz,
    accepted_by      varchar(80),
    version          integer      not null,
    constraint report_round_id_task_id_agency_id_revision_key unique (round_id, task_id, agency_id, revision),
    constraint report_delay_check check (delay_reason is distinct from 'HIGHER_LEVEL' or status in ('DRAFT', 'RETURNED') or (delay_level is not null and delay_ask is not null))
);
create index report_round_id_status_idx on report (round_id, status) where superseded_at is null;
create index report_task_id_idx on report (task_id, round_id);
create index report_plan_id_idx on report (plan_id);
create index report_agency_id_status_idx on report (agency_id, status) where superseded_at is null;

create table figure (
    id                uuid primary key,
    plan_id           uuid    not null constraint figure_plan_id_fkey references plan on delete cascade,
    measure_id        uuid    not null constraint figure_measure_id_fkey references measure,
    report_id         uuid    not null constraint figure_report_id_fkey references report on delete cascade,
    round_id          uuid    not null constraint figure_round_id_fkey references round,
    round_ordinal     integer not null,
    value             numeric,
    numerator         numeric,
    denominator       numeric constraint figure_denominator_check check (denominator > 0),
    correction_reason varchar(300),
    jump_confirmed    boolean not null,
    effective         boolean not null,
    constraint figure_report_id_measure_id_key unique (report_id, measure_id),
    constraint figure_ratio_check check (numerator <= denominator)
);
comment on column figure.value is 'null: left blank, which is not zero';
comment on column figure.effective is 'stands in the accepted report that is not superseded';
create unique index figure_measure_id_round_ordinal_key on figure (measure_id, round_ordinal) where effective;
create index figure_plan_id_idx on figure (plan_id, measure_id, round_ordinal) where effective;
create index figure_round_id_idx on figure (round_id);

create table milestone_claim (
    id           uuid primary key,
    report_id    uuid not null constraint milestone_claim_report_id_fkey references report on delete cascade,
    milestone_id uuid not null constraint milestone_claim_milestone_id_fkey references milestone,
    done_on      date,
    constraint milestone_claim_report_id_milestone_id_key unique (report_id, milestone_id)
);
comment on table milestone_claim is 'what a report says of a milestone: done on that day, or not done when the day is null';

create table review (
    id         uuid primary key,
    report_id  uuid        not null constraint review_report_id_fkey references report on delete cascade,
    kind       varchar(12) not null constraint review_kind_check
        check (kind in ('SUBMISSION', 'RECALL', 'SIGNATURE', 'RETURN', 'ACCEPTANCE', 'AMENDMENT')),
    at         timestamptz not null,
    actor      varchar(80) not null,
    actor_name varchar(60) not null,
    actor_duty varchar(60) not null,
    note       varchar(1000),
    constraint review_note_check check (kind not in ('RETURN', 'AMENDMENT') or note is not null)
);
create index review_report_id_idx on review (report_id, at);
