create table target_proposal (
    id                uuid primary key,
    jurisdiction_id   uuid         not null constraint target_proposal_jurisdiction_id_fkey references jurisdiction,
    indicator_id      uuid         not null constraint target_proposal_indicator_id_fkey references indicator on delete cascade,
    change            jsonb        not null,
    comparator        varchar(12)  not null,
    baseline          numeric,
    target            numeric,
    due_on            date         not null,
    comparator_before varchar(12)  not null,
    baseline_before   numeric,
    target_before     numeric,
    due_on_before     date         not null,
    state             varchar(10)  not null constraint target_proposal_state_check
        check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'VOID')),
    proposed_at       timestamptz  not null,
    proposed_by       varchar(80)  not null,
    proposed_by_name  varchar(60)  not null,
    decided_at        timestamptz,
    decided_by        varchar(80),
    decided_by_name   varchar(60),
    on_behalf_of      varchar(80),
    on_behalf_of_name varchar(60),
    note              varchar(500),
    revision_id       uuid         constraint target_proposal_revision_id_fkey references target_revision,
    version           integer      not null,
    constraint target_proposal_decided_check check ((state = 'PROPOSED') = (decided_at is null)),
    constraint target_proposal_accepted_check check ((state = 'ACCEPTED') = (revision_id is not null))
);
comment on table target_proposal is 'what the office wants a target to be from now on; the convener decides';
comment on column target_proposal.change is 'all that would be changed, with reason and authority, as it was proposed';
create index target_proposal_jurisdiction_id_idx on target_proposal (jurisdiction_id, state, proposed_at desc);
create index target_proposal_indicator_id_idx on target_proposal (indicator_id, proposed_at desc);
create unique index target_proposal_one_open_idx on target_proposal (indicator_id) where state = 'PROPOSED';
