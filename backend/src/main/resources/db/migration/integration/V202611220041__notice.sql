-- What people are told: one row a person and occasion. changed_in is the transaction that wrote the row last, by which
-- those who listen find what they have not been sent, in an order that no later commit can get ahead of.
create table notice (
    id              uuid         primary key default uuidv7(),
    jurisdiction_id uuid         not null constraint notice_jurisdiction_id_fkey references jurisdiction,
    username        varchar(80)  not null,
    occasion        varchar(200) not null,
    matter          varchar(200),
    kind            varchar(60)  not null,
    act             boolean      not null,
    title           varchar(300) not null,
    text            text         not null,
    subject_kind    varchar(20),
    subject_id      uuid,
    at              timestamptz  not null,
    read_at         timestamptz,
    retired_at      timestamptz,
    mail_at         timestamptz,
    changed_in      xid8         not null default pg_current_xact_id(),
    constraint notice_username_occasion_key unique (username, occasion)
);
create index notice_username_at_idx on notice (username, at, id);
create index notice_unread_idx on notice (username) where read_at is null and retired_at is null;
create index notice_matter_idx on notice (matter) where retired_at is null;
create index notice_changed_in_idx on notice (changed_in, id);
create index notice_mail_at_idx on notice (mail_at) where mail_at is not null;

-- How a person wants to be told; without a row it is as usual.
create table notice_setting (
    id              uuid         primary key,
    jurisdiction_id uuid         not null constraint notice_setting_jurisdiction_id_fkey references jurisdiction,
    username        varchar(80)  not null constraint notice_setting_username_key unique,
    mail            varchar(20)  not null constraint notice_setting_mail_check check (mail in ('DIGEST', 'AT_ONCE', 'NEVER')),
    digest_at       time         not null,
    quiet_from      time,
    quiet_to        time,
    quiet_days      boolean      not null,
    email           varchar(255),
    version         integer      not null,
    constraint notice_setting_quiet_check check ((quiet_from is null) = (quiet_to is null))
);

-- A mail, or a message of a robot, on its way out: sent at least once, by whoever takes it first.
create table delivery (
    id              uuid         primary key,
    jurisdiction_id uuid         not null constraint delivery_jurisdiction_id_fkey references jurisdiction,
    channel         varchar(20)  not null constraint delivery_channel_check check (channel in ('MAIL', 'WECOM', 'DINGTALK')),
    recipient       varchar(80)  not null,
    recipient_name  varchar(120) not null,
    items           uuid[]       not null,
    state           varchar(20)  not null constraint delivery_state_check check (state in ('PENDING', 'SENT', 'FAILED', 'NEEDLESS')),
    attempts        integer      not null,
    next_at         timestamptz,
    taken_at        timestamptz,
    maybe_sent      boolean      not null,
    last_error      varchar(500),
    created_at      timestamptz  not null,
    done_at         timestamptz,
    constraint delivery_next_at_check check ((state = 'PENDING') = (next_at is not null))
);
create index delivery_next_at_idx on delivery (next_at) where next_at is not null;
create index delivery_jurisdiction_id_state_idx on delivery (jurisdiction_id, state, created_at);

-- A robot in a group of WeCom or DingTalk, to which the office has its address.
create table robot (
    id              uuid          primary key,
    jurisdiction_id uuid          not null constraint robot_jurisdiction_id_fkey references jurisdiction,
    kind            varchar(20)   not null constraint robot_kind_check check (kind in ('WECOM', 'DINGTALK')),
    name            varchar(60)   not null,
    url             varchar(500)  not null,
    secret          varchar(200),
    kinds           varchar(60)[] not null,
    version         integer       not null,
    constraint robot_jurisdiction_id_name_key unique (jurisdiction_id, name)
);

-- What a robot has been given to say, once an occasion; it leaves together with what else there is to say that minute.
create table robot_line (
    id          uuid         primary key default uuidv7(),
    robot_id    uuid         not null constraint robot_line_robot_id_fkey references robot on delete cascade,
    occasion    varchar(200) not null,
    matter      varchar(200),
    act         boolean      not null,
    title       varchar(300) not null,
    text        text         not null,
    at          timestamptz  not null,
    retired_at  timestamptz,
    waiting     boolean      not null default true,
    constraint robot_line_robot_id_occasion_key unique (robot_id, occasion)
);
create index robot_line_robot_id_idx on robot_line (robot_id) where waiting;
create index robot_line_matter_idx on robot_line (matter) where retired_at is null;
