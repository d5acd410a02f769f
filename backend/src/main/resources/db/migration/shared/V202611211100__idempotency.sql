create table idempotency (
    username   varchar(80)  not null,
    key        varchar(100) not null,
    operation  varchar(300) not null,
    body_hash  varchar(64)  not null,
    status     integer,
    answer     text,
    created_at timestamptz  not null,
    primary key (username, key)
);
create index idempotency_created_at_idx on idempotency (created_at);
