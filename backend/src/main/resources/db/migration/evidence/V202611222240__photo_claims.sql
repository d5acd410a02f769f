-- What a photo looks like, and what its camera wrote into it: claims, never proof. Files handed in before have neither.
alter table evidence
    add column look      bigint,
    add column taken_at  timestamptz,
    add column latitude  double precision,
    add column longitude double precision;
comment on column evidence.look is 'difference hash of 64 bits: photos that look the same differ in few of them';
comment on column evidence.taken_at is 'as the camera wrote it (EXIF); without an offset it is read as the time of Shanghai';
create index evidence_jurisdiction_id_look_idx on evidence (jurisdiction_id) include (look) where look is not null and removed_at is null;

create table task_site (
    task_id   uuid             not null constraint task_site_task_id_fkey references task on delete cascade,
    position  integer          not null,
    name      varchar(60)      not null,
    latitude  double precision not null constraint task_site_latitude_check check (latitude between -90 and 90),
    longitude double precision not null constraint task_site_longitude_check check (longitude between -180 and 180),
    metres    integer          not null constraint task_site_metres_check check (metres between 10 and 50000),
    primary key (task_id, position)
);
comment on table task_site is 'where a task can be seen; photos are compared with the nearest';
