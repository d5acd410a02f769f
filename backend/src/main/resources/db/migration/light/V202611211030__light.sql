create table light_rule (
    id                uuid primary key,
    jurisdiction_id   uuid         not null constraint light_rule_jurisdiction_id_fkey references jurisdiction,
    version_number    integer      not null,
    green_gap         numeric      not null,
    yellow_gap        numeric      not null,
    milestone_days    integer      not null constraint light_rule_milestone_days_check check (milestone_days between 0 and 365),
    last_miss_yellow  boolean      not null,
    words             jsonb        not null,
    reason            varchar(500) not null,
    created_at        timestamptz  not null,
    created_by        varchar(80)  not null,
    constraint light_rule_jurisdiction_id_version_number_key unique (jurisdiction_id, version_number),
    constraint light_rule_gap_check check (green_gap >= 0 and green_gap < yellow_gap and yellow_gap <= 100)
);
comment on table light_rule is 'versions are added, never changed; a jurisdiction without one uses the default rules, version 0';

create table light (
    subject_id   uuid primary key,
    plan_id      uuid        not null constraint light_plan_id_fkey references plan on delete cascade,
    subject_kind varchar(12) not null constraint light_subject_kind_check check (subject_kind in ('INDICATOR', 'TASK', 'AGENCY', 'SECTION', 'PLAN')),
    status       varchar(12) not null constraint light_status_check
        check (status in ('DONE', 'GREEN', 'YELLOW', 'RED', 'GREY', 'HOLLOW', 'BLOCKED')),
    since        date        not null,
    expected     numeric,
    reported     numeric,
    gap          numeric,
    cause        varchar(40) not null,
    sentence_zh  text        not null,
    sentence_en  text        not null,
    green_zh     text,
    green_en     text,
    rule_version integer     not null
);
comment on table light is 'the light of today; expected, reported and gap in percent points';
create index light_plan_id_idx on light (plan_id, subject_kind);

create table light_day (
    plan_id      uuid    not null constraint light_day_plan_id_fkey references plan on delete cascade,
    day          date    not null,
    rule_version integer not null,
    lights       jsonb   not null,
    recorded_at  timestamptz not null,
    primary key (plan_id, day)
);
comment on table light_day is 'all lights of a plan as they stood on a day; a past day is never written again';

create function light_day_frozen() returns trigger language plpgsql as $$
begin
    if old.day < (old.recorded_at at time zone 'Asia/Shanghai')::date
       or (new.recorded_at at time zone 'Asia/Shanghai')::date <> old.day then
        raise exception 'the lights of % are a past day and stay as they were', old.day using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger light_day_frozen before update on light_day for each row execute function light_day_frozen();
