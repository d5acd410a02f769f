-- The document on whose authority a target is to change lies with the proposal.
alter table evidence
    add column proposal_id uuid constraint evidence_proposal_id_fkey references target_proposal,
    drop constraint evidence_subject_check,
    add constraint evidence_subject_check
        check (num_nonnulls(report_id, addressee_id, check_id, finding_id, proposal_id) = 1);
create index evidence_proposal_id_idx on evidence (proposal_id) where removed_at is null and proposal_id is not null;
