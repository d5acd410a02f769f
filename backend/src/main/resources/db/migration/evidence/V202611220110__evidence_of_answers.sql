-- A file lies with a report, or with an agency's part of a paper.
alter table evidence
    alter column report_id drop not null,
    add column addressee_id uuid constraint evidence_addressee_id_fkey references paper_addressee,
    add constraint evidence_subject_check check ((report_id is null) <> (addressee_id is null));
create index evidence_addressee_id_idx on evidence (addressee_id) where removed_at is null and addressee_id is not null;
