create table plan_draft (
    id              uuid primary key,
    jurisdiction_id uuid         not null constraint plan_draft_jurisdiction_id_fkey references jurisdiction,
    name            varchar(200) not null,
    status          varchar(12)  not null
        constraint plan_draft_status_check check (status in ('OPEN', 'CONFIRMED', 'DISCARDED')),
    plan_id         uuid         constraint plan_draft_plan_id_fkey references plan on delete set null,
    kind            varchar(8)   not null constraint plan_draft_kind_check check (kind in ('DOCX', 'PDF', 'TEXT')),
    text            text         not null,
    blocks          jsonb        not null,
    original        jsonb        not null,
    draft           jsonb        not null,
    choices         jsonb        not null default '[]',
    settled         jsonb        not null default '[]',
    terms           jsonb        not null,
    tasks           integer      not null,
    unsure          integer      not null,
    created_at      timestamptz  not null,
    created_by      varchar(120) not null,
    changed_at      timestamptz  not null,
    changed_by      varchar(120) not null,
    version         integer      not null
);
comment on table plan_draft is 'a document as read and as people have put it right so far, before it becomes a plan';
comment on column plan_draft.original is 'as the reader read it; never changed';
comment on column plan_draft.choices is 'which agency a person chose for a name';
comment on column plan_draft.settled is 'keys of the warnings that a person has settled';
create index plan_draft_jurisdiction_id_created_at_idx on plan_draft (jurisdiction_id, created_at desc);
