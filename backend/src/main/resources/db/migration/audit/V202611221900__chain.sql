-- Each entry is bound to the one before it, per jurisdiction, at the moment its transaction commits: whoever alters, removes
-- or slips in an entry afterwards breaks the chain at that place. backend/docs/adr/0014 says how to recompute it.
create table audit_head (
    chain   uuid   primary key,
    entries bigint not null,
    hash    bytea  not null
);
comment on table audit_head is 'the last link of each chain; the chain of entries without a jurisdiction has the nil UUID';

alter table audit add column place bigint;
alter table audit add column hash bytea;
alter table audit add constraint audit_chained_check check ((place is null) = (hash is null));
comment on column audit.place is '1, 2, … in the chain of its jurisdiction; null only until its transaction commits';
comment on column audit.hash is 'SHA-256 over the hash before it and the fields of this entry';

-- A field as "length in bytes : text ," so that no two different entries read alike; a field that is null as "-,".
create function audit_field(value text) returns text language sql immutable parallel safe as $$
    select case when value is null then '-,' else octet_length(convert_to(value, 'UTF8')) || ':' || value || ',' end
$$;

create function audit_link(previous bytea, e audit, place bigint) returns bytea language sql stable as $$
    select sha256(previous || convert_to(
        audit_field(place::text) || audit_field(e.id::text) || audit_field(e.jurisdiction_id::text)
        || audit_field(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || audit_field(e.actor) || audit_field(e.actor_name) || audit_field(e.actor_duty)
        || audit_field(e.on_behalf_of) || audit_field(e.on_behalf_of_name)
        || audit_field(e.action) || audit_field(e.subject_kind) || audit_field(e.subject_id::text) || audit_field(e.title)
        || audit_field(e.plan_id::text) || audit_field(e.task_id::text) || audit_field(e.report_id::text)
        || audit_field(e.before::text) || audit_field(e.after::text), 'UTF8'))
$$;

-- Runs as the owner: the application's user may neither write these columns nor the heads.
create function audit_chain() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    link audit_head;
begin
    insert into audit_head (chain, entries, hash)
        values (coalesce(new.jurisdiction_id, '00000000-0000-0000-0000-000000000000'), 0, sha256(''))
        on conflict (chain) do nothing;
    select * into link from audit_head
        where chain = coalesce(new.jurisdiction_id, '00000000-0000-0000-0000-000000000000') for update;
    link.entries := link.entries + 1;
    link.hash := audit_link(link.hash, new, link.entries);
    update audit set place = link.entries, hash = link.hash where id = new.id;
    update audit_head set entries = link.entries, hash = link.hash where chain = link.chain;
    return null;
end
$$;

create constraint trigger audit_chain after insert on audit
    deferrable initially deferred for each row execute function audit_chain();

-- Nobody hands in a place or a hash of their own.
create function audit_unchained() returns trigger language plpgsql as $$
begin
    new.place := null;
    new.hash := null;
    return new;
end
$$;
create trigger audit_unchained before insert on audit for each row execute function audit_unchained();

create unique index audit_chain_place_key
    on audit (coalesce(jurisdiction_id, '00000000-0000-0000-0000-000000000000'), place);

-- What was written down before the chain began is bound in the order it was written.
do $$
declare
    entry audit;
    link audit_head;
begin
    for entry in select * from audit order by id loop
        insert into audit_head (chain, entries, hash)
            values (coalesce(entry.jurisdiction_id, '00000000-0000-0000-0000-000000000000'), 0, sha256(''))
            on conflict (chain) do nothing;
        select * into link from audit_head
            where chain = coalesce(entry.jurisdiction_id, '00000000-0000-0000-0000-000000000000');
        update audit set place = link.entries + 1, hash = audit_link(link.hash, entry, link.entries + 1) where id = entry.id;
        update audit_head h set entries = a.place, hash = a.hash from audit a where a.id = entry.id and h.chain = link.chain;
    end loop;
end
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'shishi_app') then
        revoke insert, update, delete, truncate on audit_head from shishi_app;
    end if;
end
$$;
