create table timer (
    id              uuid primary key,
    jurisdiction_id uuid        not null constraint timer_jurisdiction_id_fkey references jurisdiction,
    plan_id         uuid        constraint timer_plan_id_fkey references plan on delete cascade,
    round_id        uuid        constraint timer_round_id_fkey references round on delete cascade,
    agency_id       uuid        not null constraint timer_agency_id_fkey references agency,
    report_id       uuid        constraint timer_report_id_key unique constraint timer_report_id_fkey references report on delete cascade,
    addressee_id    uuid        constraint timer_addressee_id_key unique,
    bundle          varchar(80) not null,
    phase           varchar(16) not null constraint timer_phase_check check (phase in ('REPORT_DUE', 'SIGNATURE_LIES',
        'REVIEW_LIES', 'RETURNED', 'PAPER_UNSIGNED', 'PAPER_DUE', 'ANSWER_LIES', 'EXTENSION_LIES')),
    since           timestamptz not null,
    sign_by         timestamptz,
    due_at          timestamptz,
    until_at        timestamptz,
    reached         varchar(8)  not null constraint timer_reached_check check (reached in ('BLUE', 'ORANGE', 'RED')),
    begun_at        timestamptz not null,
    arm             integer     not null,
    seen_at         timestamptz not null,
    next_at         timestamptz,
    stood_down      boolean     not null,
    failures        integer     not null default 0,
    constraint timer_stood_down_check check (not stood_down or next_at is null),
    constraint timer_subject_check check ((report_id is null) <> (addressee_id is null))
);
comment on table timer is 'the clock of one report or of one agency that a paper is addressed to';
comment on column timer.bundle is 'what is looked at, and told of, together: an agency''s reports of a round, an agency''s papers';
comment on column timer.arm is 'one more for each wait that begins; within one, each step is taken once';
comment on column timer.seen_at is 'steps up to here have been taken or are past';
comment on column timer.next_at is 'when it is looked at next; null when no step follows';
create index timer_next_at_idx on timer (next_at, id) where next_at is not null;
create index timer_bundle_idx on timer (bundle) where not stood_down;
create index timer_jurisdiction_id_idx on timer (jurisdiction_id) where not stood_down;
create index timer_round_id_idx on timer (round_id);

create table reminder (
    id              uuid primary key,
    timer_id        uuid         constraint reminder_timer_id_fkey references timer on delete set null,
    arm             integer      not null,
    step            varchar(60)  not null,
    jurisdiction_id uuid         not null constraint reminder_jurisdiction_id_fkey references jurisdiction,
    plan_id         uuid         constraint reminder_plan_id_fkey references plan on delete cascade,
    round_id        uuid         constraint reminder_round_id_fkey references round on delete cascade,
    agency_id       uuid         not null constraint reminder_agency_id_fkey references agency,
    report_id       uuid         constraint reminder_report_id_fkey references report on delete set null,
    addressee_id    uuid,
    paper_id        uuid,
    title           varchar(400) not null,
    phase           varchar(16)  not null,
    days            integer      not null,
    at              timestamptz  not null,
    deed            varchar(10)  not null constraint reminder_deed_check check (deed in ('REMINDED', 'ISSUED', 'PROPOSED')),
    people          jsonb        not null default '[]',
    rule_version    integer,
    order_id        uuid,
    proposal        varchar(160),
    constraint reminder_timer_id_arm_step_key unique (timer_id, arm, step)
);
comment on table reminder is 'that somebody was reminded, by the rules or by hand; only ever added to';
comment on column reminder.title is 'what it was about, as it was called then';
comment on column reminder.rule_version is 'null where somebody reminded by hand';
comment on column reminder.proposal is 'which proposal to the office it belongs to';
comment on column reminder.order_id is 'the paper that was issued, or by which somebody reminded by hand';
create index reminder_jurisdiction_id_at_idx on reminder (jurisdiction_id, at desc, id);
create index reminder_report_id_idx on reminder (report_id, at) where report_id is not null;
create index reminder_addressee_id_idx on reminder (addressee_id, at) where addressee_id is not null;
create index reminder_proposal_idx on reminder (jurisdiction_id) where proposal is not null;
create index reminder_round_id_idx on reminder (round_id, at);
create index reminder_paper_id_idx on reminder (paper_id, at) where paper_id is not null;

-- What was open before there were clocks is looked at the next time one ticks, which then sees what it waits for.
insert into timer (id, jurisdiction_id, plan_id, round_id, agency_id, report_id, bundle, phase, since, due_at, until_at,
    reached, begun_at, arm, seen_at, next_at, stood_down)
select gen_random_uuid(), p.jurisdiction_id, p.id, o.id, r.agency_id, r.id, r.agency_id || '/' || o.id, 'REPORT_DUE',
    o.opened_at, o.due_at, o.closes_at, 'BLUE', o.opened_at, 0, now(), now(), false
from report r join round o on o.id = r.round_id join plan p on p.id = r.plan_id
where p.status = 'IN_FORCE' and r.status <> 'ACCEPTED' and r.superseded_at is null and o.opened_at is not null;
