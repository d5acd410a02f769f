create table audit (
    id              bigint generated always as identity primary key,
    jurisdiction_id uuid         constraint audit_jurisdiction_id_fkey references jurisdiction,
    at              timestamptz  not null,
    actor           varchar(80)  not null,
    actor_name      varchar(60)  not null,
    actor_duty      varchar(60)  not null,
    action          varchar(40)  not null,
    subject_kind    varchar(30)  not null,
    subject_id      uuid         not null,
    title           varchar(200) not null,
    plan_id         uuid,
    task_id         uuid,
    report_id       uuid,
    before          jsonb,
    after           jsonb
);
comment on table audit is 'who did what, when, and what stood there before and after; only ever added to';
create index audit_plan_id_idx on audit (plan_id, id desc);
create index audit_task_id_idx on audit (task_id, id desc);
create index audit_report_id_idx on audit (report_id, id desc);
create index audit_subject_id_idx on audit (subject_id, id desc);

-- The application only adds and reads. The role is absent where one user does everything, as in a plain test database.
do $$
begin
    if exists (select from pg_roles where rolname = 'shishi_app') then
        revoke update, delete, truncate on audit from shishi_app;
    end if;
end
$$;
