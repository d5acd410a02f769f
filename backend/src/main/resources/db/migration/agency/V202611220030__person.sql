create table person (
    id              uuid primary key,
    jurisdiction_id uuid          not null constraint person_jurisdiction_id_fkey references jurisdiction,
    username        varchar(80)   not null constraint person_username_key unique,
    name            varchar(60)   not null,
    email           varchar(255),
    phone           varchar(30),
    state           varchar(10)   not null constraint person_state_check check (state in ('INVITED', 'ACTIVE', 'RETIRED')),
    roles           varchar(20)[] not null default '{}',
    changed_at      timestamptz   not null,
    last_seen_at    timestamptz,
    version         integer       not null
);
comment on table person is 'an account of the jurisdiction, known from an invitation or from its first sign-in';
comment on column person.roles is 'duties of the task force: office, convener, supervisor, viewer; duties in agencies are members';
comment on column person.changed_at is 'when the product last said what stands here; an older token does not change it back';
create index person_jurisdiction_id_idx on person (jurisdiction_id, name);

insert into person (id, jurisdiction_id, username, name, phone, state, changed_at, version)
select distinct on (username) uuidv7(), jurisdiction_id, username, name, phone, 'ACTIVE', now(), 0
from member
where retired_at is null
order by username, id;

create index member_username_idx on member (username);

create table delegation (
    id              uuid primary key,
    jurisdiction_id uuid        not null constraint delegation_jurisdiction_id_fkey references jurisdiction,
    principal       varchar(80) not null,
    delegate        varchar(80) not null,
    duty            varchar(20) not null,
    starts_on       date        not null,
    ends_on         date,
    ended_at        timestamptz,
    version         integer     not null,
    constraint delegation_delegate_check check (delegate <> principal),
    constraint delegation_ends_on_check check (ends_on >= starts_on)
);
comment on table delegation is 'who may act in whose name, in which duty, from which day to which';
create unique index delegation_principal_delegate_duty_key on delegation (principal, delegate, duty) where ended_at is null;
create index delegation_delegate_idx on delegation (delegate) where ended_at is null;
