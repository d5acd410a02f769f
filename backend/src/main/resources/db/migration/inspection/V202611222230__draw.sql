create table draw_number (
    jurisdiction_id uuid    not null constraint draw_number_jurisdiction_id_fkey references jurisdiction,
    year            integer not null,
    last            integer not null,
    primary key (jurisdiction_id, year)
);
comment on table draw_number is 'the last number given out, so that they have no gaps';

create table draw (
    id              uuid primary key,
    jurisdiction_id uuid         not null constraint draw_jurisdiction_id_fkey references jurisdiction,
    plan_id         uuid         not null constraint draw_plan_id_fkey references plan,
    number          varchar(20)  not null,
    kind            varchar(8)   not null constraint draw_kind_check check (kind in ('REPORT', 'FIGURE', 'TASK')),
    pool            jsonb        not null,
    size            integer      not null constraint draw_size_check check (size between 1 and 1000),
    strata          varchar(8)   not null constraint draw_strata_check check (strata in ('NONE', 'AGENCY', 'SECTION')),
    cover_each      boolean      not null,
    weights         jsonb        not null,
    quotas          jsonb,
    pool_count      integer      constraint draw_pool_count_check check (pool_count > 0),
    pool_hash       varchar(64),
    pooled_at       timestamptz  not null,
    pooled_by       varchar(80)  not null,
    pooled_by_name  varchar(60)  not null,
    seed            varchar(64)  constraint draw_seed_check check (seed ~ '^[0-9a-f]{64}$'),
    seeded_at       timestamptz,
    seeded_by       varchar(80),
    seeded_by_name  varchar(60),
    drawn_at        timestamptz,
    drawn_by        varchar(80),
    drawn_by_name   varchar(60),
    cancelled_at    timestamptz,
    cancelled_by    varchar(80),
    cancelled_by_name varchar(60),
    cancel_reason   varchar(500),
    version         integer      not null,
    constraint draw_jurisdiction_id_number_key unique (jurisdiction_id, number),
    constraint draw_seed_after_pool_check check (seed is null or pool_hash is not null),
    constraint draw_result_after_seed_check check (drawn_at is null or seed is not null),
    constraint draw_cancellation_check check ((cancelled_at is null) = (cancel_reason is null))
);
comment on column draw.pool is 'what was asked for: rounds, sections, agencies, lights, amounts, never checked';
comment on column draw.weights is 'the factors of risk and their multipliers as they were in force';
comment on column draw.quotas is 'for each stratum how many items it has and how many of them are drawn';
comment on column draw.pool_hash is 'SHA-256 over "id TAB weight TAB stratum LF" of all items, sorted by id';
comment on column draw.seed is '32 bytes from the secure source, recorded after the pool and before the result';
create index draw_jurisdiction_id_idx on draw (jurisdiction_id, pooled_at desc);
create index draw_plan_id_idx on draw (plan_id);

create table draw_item (
    draw_id      uuid        not null constraint draw_item_draw_id_fkey references draw,
    item_id      varchar(50) collate "C" not null,
    weight       varchar(20) not null,
    stratum      varchar(60) collate "C" not null,
    reasons      varchar(20)[] not null,
    task_id      uuid        not null,
    agency_id    uuid,
    report_id    uuid,
    figure_id    uuid,
    indicator_id uuid,
    round_id     uuid,
    primary key (draw_id, item_id)
);
comment on table draw_item is 'the pool of a draw as it was frozen: an item with its weight, and why it weighs that';
comment on column draw_item.weight is 'decimal text, exactly as it goes into the hash and the export';

create table draw_selection (
    draw_id uuid             not null,
    item_id varchar(50) collate "C" not null,
    rank    integer          not null,
    key     double precision not null,
    primary key (draw_id, item_id),
    constraint draw_selection_rank_key unique (draw_id, rank),
    constraint draw_selection_item_fkey foreign key (draw_id, item_id) references draw_item
);
comment on table draw_selection is 'what was drawn: those with the smallest keys of their stratum';

-- A draw that was made is never made again: each step is written once, and nothing is taken away.
create function draw_frozen() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a draw stays' using errcode = 'restrict_violation';
    end if;
    if old.cancelled_at is not null
       or (new.id, new.jurisdiction_id, new.plan_id, new.number, new.kind, new.pool, new.size, new.strata, new.cover_each,
           new.weights, new.pooled_at, new.pooled_by, new.pooled_by_name)
          is distinct from
          (old.id, old.jurisdiction_id, old.plan_id, old.number, old.kind, old.pool, old.size, old.strata, old.cover_each,
           old.weights, old.pooled_at, old.pooled_by, old.pooled_by_name)
       or old.pool_hash is not null
          and (new.pool_hash, new.pool_count, new.quotas) is distinct from (old.pool_hash, old.pool_count, old.quotas)
       or old.seed is not null
          and (new.seed, new.seeded_at, new.seeded_by, new.seeded_by_name)
              is distinct from (old.seed, old.seeded_at, old.seeded_by, old.seeded_by_name)
       or old.drawn_at is not null
          and (new.drawn_at, new.drawn_by, new.drawn_by_name)
              is distinct from (old.drawn_at, old.drawn_by, old.drawn_by_name) then
        raise exception 'draw % stays as it was made', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger draw_frozen before update or delete on draw for each row execute function draw_frozen();

-- Items belong to a pool until it has its hash, what was drawn to a draw until it has its time; each is checked by the
-- statement, because a pool may have many items.
create function draw_pool_frozen() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'the pool of a draw stays as it was frozen' using errcode = 'restrict_violation';
    end if;
    if exists (select from draw d where d.pool_hash is not null and d.id in (select a.draw_id from added a)) then
        raise exception 'nothing is added to a pool that is frozen' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger draw_item_added after insert on draw_item
    referencing new table as added for each statement execute function draw_pool_frozen();
create trigger draw_item_frozen before update or delete on draw_item
    for each statement execute function draw_pool_frozen();

create function draw_selection_frozen() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'what was drawn stays drawn' using errcode = 'restrict_violation';
    end if;
    if exists (select from draw d where d.drawn_at is not null and d.id in (select a.draw_id from added a)) then
        raise exception 'nothing is added to what was drawn' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger draw_selection_added after insert on draw_selection
    referencing new table as added for each statement execute function draw_selection_frozen();
create trigger draw_selection_frozen before update or delete on draw_selection
    for each statement execute function draw_selection_frozen();
