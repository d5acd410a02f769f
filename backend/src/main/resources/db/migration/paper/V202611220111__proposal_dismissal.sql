create table proposal_dismissal (
    id              uuid primary key,
    jurisdiction_id uuid         not null constraint proposal_dismissal_jurisdiction_id_fkey references jurisdiction,
    key             varchar(120) not null,
    reason          varchar(500) not null,
    dismissed_at    timestamptz  not null,
    dismissed_by    varchar(80)  not null,
    constraint proposal_dismissal_jurisdiction_id_key_key unique (jurisdiction_id, key)
);
comment on table proposal_dismissal is 'papers that were proposed and that the office decided not to issue';
