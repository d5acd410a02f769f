create table evidence (
    id              uuid primary key,
    jurisdiction_id uuid         not null constraint evidence_jurisdiction_id_fkey references jurisdiction,
    report_id       uuid         not null constraint evidence_report_id_fkey references report,
    measure_id      uuid         constraint evidence_measure_id_fkey references measure,
    file_name       varchar(200) not null,
    content_type    varchar(100) not null,
    size            bigint       not null constraint evidence_size_check check (size > 0),
    sha256          varchar(64)  not null,
    picture         boolean      not null,
    caption         varchar(200),
    received_at     timestamptz  not null,
    received_by     varchar(80)  not null,
    removed_at      timestamptz
);
create index evidence_report_id_idx on evidence (report_id) where removed_at is null;
create index evidence_sha256_idx on evidence (sha256);
