create table work_calendar (
    id              uuid primary key,
    jurisdiction_id uuid         not null constraint work_calendar_jurisdiction_id_fkey references jurisdiction,
    year            integer      not null constraint work_calendar_year_check check (year between 2000 and 2100),
    days            jsonb        not null,
    changed_at      timestamptz  not null,
    changed_by      varchar(120) not null,
    version         integer      not null,
    constraint work_calendar_jurisdiction_id_year_key unique (jurisdiction_id, year)
);
comment on table work_calendar is 'holidays and make-up days of a year as a jurisdiction keeps them, in place of the official ones';
