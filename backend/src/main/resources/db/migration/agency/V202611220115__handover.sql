create table handover (
    id              uuid primary key,
    jurisdiction_id uuid        not null constraint handover_jurisdiction_id_fkey references jurisdiction,
    from_id         uuid        not null constraint handover_from_id_fkey references person,
    to_id           uuid        not null constraint handover_to_id_fkey references person,
    at              timestamptz not null,
    by_username     varchar(80) not null,
    by_name         varchar(60) not null,
    retired         boolean     not null,
    reason          varchar(500),
    items           jsonb       not null,
    constraint handover_to_id_check check (to_id <> from_id)
);
comment on table handover is 'what passed from one person to another in one act, as it was then';
create index handover_from_id_idx on handover (from_id);
create index handover_to_id_idx on handover (to_id);
