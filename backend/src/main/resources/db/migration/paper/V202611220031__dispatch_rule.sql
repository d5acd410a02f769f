create table dispatch_rule (
    id              uuid primary key,
    jurisdiction_id uuid         not null constraint dispatch_rule_jurisdiction_id_fkey references jurisdiction,
    version_number  integer      not null,
    rules           jsonb        not null,
    reason          varchar(500) not null,
    created_at      timestamptz  not null,
    created_by      varchar(80)  not null,
    constraint dispatch_rule_jurisdiction_id_version_number_key unique (jurisdiction_id, version_number)
);
comment on table dispatch_rule is 'versions are added, never changed; a jurisdiction without one uses the default rules, version 0';
