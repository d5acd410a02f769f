create table paper_template (
    id              uuid primary key,
    jurisdiction_id uuid          not null constraint paper_template_jurisdiction_id_fkey references jurisdiction,
    kind            varchar(12)   not null,
    title           varchar(120)  not null,
    body            text          not null,
    changed_at      timestamptz   not null,
    changed_by      varchar(80)   not null,
    version         integer       not null,
    constraint paper_template_jurisdiction_id_kind_key unique (jurisdiction_id, kind)
);
comment on table paper_template is 'how papers of a kind read in a jurisdiction, in place of the usual text';
