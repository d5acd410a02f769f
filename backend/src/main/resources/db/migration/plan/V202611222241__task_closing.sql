-- A task that was struck off can be taken up again; each time stays on record.
alter table task
    add column closed_at      timestamptz,
    add column closure_number varchar(40),
    add constraint task_closed_check check ((status = 'CLOSED') = (closed_at is not null)) not valid;

create table task_closing (
    id            uuid primary key,
    task_id       uuid        not null constraint task_closing_task_id_fkey references task on delete cascade,
    number        varchar(40) not null,
    closed_at     timestamptz not null,
    reopened_at   timestamptz,
    reopen_reason varchar(500),
    constraint task_closing_reopened_check check ((reopened_at is null) = (reopen_reason is null))
);
comment on table task_closing is 'each time a task was struck off, and when and why it was taken up again';
create index task_closing_task_id_idx on task_closing (task_id, closed_at);
