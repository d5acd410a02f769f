create table jurisdiction (
    id        uuid primary key,
    code      varchar(12)  not null constraint jurisdiction_code_key unique,
    name      varchar(60)  not null,
    level     varchar(12)  not null constraint jurisdiction_level_check check (level in ('PROVINCE', 'CITY', 'COUNTY')),
    parent_id uuid         constraint jurisdiction_parent_id_fkey references jurisdiction,
    path      varchar(120) not null constraint jurisdiction_path_key unique
);
comment on column jurisdiction.code is 'GB/T 2260 code';
comment on column jurisdiction.path is 'codes from the top down, joined by slashes: what lies below starts with it';
create index jurisdiction_path_idx on jurisdiction (path varchar_pattern_ops);

create table agency (
    id              uuid primary key,
    jurisdiction_id uuid         not null constraint agency_jurisdiction_id_fkey references jurisdiction,
    code            varchar(20)  not null constraint agency_code_check check (code ~ '^[a-z0-9-]{1,20}$'),
    name            varchar(80)  not null,
    short_name      varchar(40)  not null,
    aliases         text[]       not null default '{}',
    position        integer      not null,
    retired_at      timestamptz,
    version         integer      not null,
    constraint agency_jurisdiction_id_code_key unique (jurisdiction_id, code),
    constraint agency_jurisdiction_id_short_name_key unique (jurisdiction_id, short_name)
);
comment on column agency.position is 'the official order';

create table agency_group (
    id              uuid primary key,
    jurisdiction_id uuid        not null constraint agency_group_jurisdiction_id_fkey references jurisdiction,
    code            varchar(20) not null,
    name            varchar(80) not null,
    version         integer     not null,
    constraint agency_group_jurisdiction_id_code_key unique (jurisdiction_id, code)
);

create table agency_group_agency (
    agency_group_id uuid not null constraint agency_group_agency_agency_group_id_fkey references agency_group on delete cascade,
    agency_id       uuid not null constraint agency_group_agency_agency_id_fkey references agency,
    primary key (agency_group_id, agency_id)
);

create table member (
    id              uuid primary key,
    jurisdiction_id uuid        not null constraint member_jurisdiction_id_fkey references jurisdiction,
    agency_id       uuid        not null constraint member_agency_id_fkey references agency,
    username        varchar(80) not null,
    name            varchar(60) not null,
    duty            varchar(12) not null constraint member_duty_check check (duty in ('CONTACT', 'SIGNER')),
    phone           varchar(30),
    retired_at      timestamptz,
    version         integer     not null
);
create unique index member_agency_id_username_duty_key on member (agency_id, username, duty) where retired_at is null;
create index member_jurisdiction_id_idx on member (jurisdiction_id);
