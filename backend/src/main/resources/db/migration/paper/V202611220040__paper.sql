create table paper_number (
    jurisdiction_id uuid        not null constraint paper_number_jurisdiction_id_fkey references jurisdiction,
    kind            varchar(12) not null,
    year            integer     not null,
    last            integer     not null constraint paper_number_last_check check (last > 0),
    primary key (jurisdiction_id, kind, year)
);
comment on table paper_number is 'the last number that was taken; whoever issues a paper locks the row until the paper is there or is not, so that none is skipped';

create table paper (
    id                uuid primary key,
    jurisdiction_id   uuid         not null constraint paper_jurisdiction_id_fkey references jurisdiction,
    plan_id           uuid         constraint paper_plan_id_fkey references plan,
    kind              varchar(12)  not null
        constraint paper_kind_check check (kind in ('HANDOVER', 'REMINDER', 'REQUEST', 'INSTRUCTION', 'ORDER')),
    year              integer      not null,
    ordinal           integer      not null constraint paper_ordinal_check check (ordinal > 0),
    number            varchar(40)  not null,
    title             varchar(120) not null,
    body              text         not null,
    rung              varchar(8)   constraint paper_rung_check check (rung in ('BLUE', 'ORANGE', 'RED')),
    reason            varchar(500),
    by_rule           integer,
    duty              varchar(12)  not null constraint paper_duty_check check (duty in ('OFFICE', 'CONVENER', 'SUPERVISION')),
    issued_at         timestamptz  not null,
    issuer            varchar(80)  not null,
    issuer_name       varchar(60)  not null,
    on_behalf_of      varchar(80),
    on_behalf_of_name varchar(60),
    sign_by           timestamptz  not null,
    fields            jsonb        not null default '[]',
    escalated_from_id uuid,
    cancelled_at      timestamptz,
    cancelled_by      varchar(80),
    cancelled_by_name varchar(60),
    cancel_reason     varchar(500),
    version           integer      not null,
    constraint paper_jurisdiction_id_kind_year_ordinal_key unique (jurisdiction_id, kind, year, ordinal)
);
comment on table paper is 'a numbered document that wants an answer of each agency it is addressed to';
comment on column paper.reason is 'why a rung of the ladder was jumped';
comment on column paper.by_rule is 'the version of the dispatch rules that issued it; null where a person did';
comment on column paper.fields is 'what a request asks for';
create index paper_jurisdiction_id_issued_at_idx on paper (jurisdiction_id, issued_at desc);
create index paper_escalated_from_id_idx on paper (escalated_from_id) where escalated_from_id is not null;

create table paper_addressee (
    id                uuid primary key,
    paper_id          uuid        not null constraint paper_addressee_paper_id_fkey references paper,
    agency_id         uuid        not null constraint paper_addressee_agency_id_fkey references agency,
    position          integer     not null,
    role              varchar(12) not null constraint paper_addressee_role_check check (role in ('LEAD', 'COOPERATING')),
    recipient         varchar(10) not null
        constraint paper_addressee_recipient_check check (recipient in ('CONTACT', 'HEAD', 'CONVENER')),
    state             varchar(12) not null constraint paper_addressee_state_check
        check (state in ('ISSUED', 'SIGNED_FOR', 'ANSWERED', 'RETURNED', 'CLOSED', 'SETTLED', 'CANCELLED')),
    due_at            timestamptz not null,
    signed_for_at     timestamptz,
    signed_for_by     varchar(80),
    signed_for_by_name varchar(60),
    signed_for_behalf varchar(80),
    signed_for_behalf_name varchar(60),
    closed_at         timestamptz,
    closed_by         varchar(80),
    closed_by_name    varchar(60),
    closing_note      varchar(1000),
    settled_reason    varchar(200),
    version           integer     not null,
    constraint paper_addressee_paper_id_agency_id_key unique (paper_id, agency_id)
);
comment on table paper_addressee is 'an agency that a paper is addressed to, with a state and a due time of its own';
create index paper_addressee_agency_id_idx on paper_addressee (agency_id, state);

alter table paper add constraint paper_escalated_from_id_fkey foreign key (escalated_from_id) references paper_addressee;

create table paper_subject (
    id           uuid primary key,
    paper_id     uuid        not null constraint paper_subject_paper_id_fkey references paper,
    addressee_id uuid        constraint paper_subject_addressee_id_fkey references paper_addressee,
    task_id      uuid        constraint paper_subject_task_id_fkey references task,
    role         varchar(12) constraint paper_subject_role_check check (role in ('LEAD', 'COOPERATING')),
    indicator_id uuid        constraint paper_subject_indicator_id_fkey references indicator,
    report_id    uuid        constraint paper_subject_report_id_fkey references report on delete set null,
    of_report    boolean     not null
);
comment on table paper_subject is 'a task, indicator or report that a paper is about';
comment on column paper_subject.addressee_id is 'whom it concerns; all where null';
comment on column paper_subject.role is 'of a handover: leads the task or takes part in it';
comment on column paper_subject.of_report is 'about a report, also one that is no longer asked for';
create index paper_subject_paper_id_idx on paper_subject (paper_id);
create index paper_subject_task_id_idx on paper_subject (task_id);
create index paper_subject_report_id_idx on paper_subject (report_id) where report_id is not null;

create table paper_copy (
    id        uuid primary key,
    paper_id  uuid        not null constraint paper_copy_paper_id_fkey references paper,
    position  integer     not null,
    agency_id uuid        constraint paper_copy_agency_id_fkey references agency,
    duty      varchar(12),
    constraint paper_copy_reader_check check ((agency_id is null) <> (duty is null))
);
create index paper_copy_paper_id_idx on paper_copy (paper_id);
create index paper_copy_agency_id_idx on paper_copy (agency_id) where agency_id is not null;

create table paper_answer (
    id                uuid primary key,
    addressee_id      uuid         not null constraint paper_answer_addressee_id_fkey references paper_addressee,
    ordinal           integer      not null,
    text              text         not null,
    entries           jsonb        not null default '[]',
    files             uuid[]       not null default '{}',
    answered_at       timestamptz  not null,
    answered_by       varchar(80)  not null,
    answered_by_name  varchar(60)  not null,
    on_behalf_of      varchar(80),
    on_behalf_of_name varchar(60),
    judgement         varchar(10)  constraint paper_answer_judgement_check check (judgement in ('ACCEPTED', 'RETURNED')),
    note              varchar(1000),
    judged_at         timestamptz,
    judged_by         varchar(80),
    judged_by_name    varchar(60),
    constraint paper_answer_addressee_id_ordinal_key unique (addressee_id, ordinal)
);
comment on column paper_answer.entries is 'what was entered in the fields of a request';
comment on column paper_answer.files is 'the evidence that was handed in with it';

create table paper_extension (
    id                uuid primary key,
    addressee_id      uuid         not null constraint paper_extension_addressee_id_fkey references paper_addressee,
    until             date         not null,
    reason            varchar(500) not null,
    asked_at          timestamptz  not null,
    asked_by          varchar(80)  not null,
    asked_by_name     varchar(60)  not null,
    on_behalf_of      varchar(80),
    on_behalf_of_name varchar(60),
    decision          varchar(8)   constraint paper_extension_decision_check check (decision in ('GRANTED', 'REFUSED')),
    granted_until     date,
    note              varchar(500),
    decided_at        timestamptz,
    decided_by        varchar(80),
    decided_by_name   varchar(60)
);
create unique index paper_extension_addressee_id_key on paper_extension (addressee_id) where decision is null;
create index paper_extension_addressee_id_idx on paper_extension (addressee_id);
