alter table person add column moved_at timestamptz;
comment on column person.moved_at is 'when duties were last given or taken: a token from before is refused';
create index person_moved_at_idx on person (moved_at) where moved_at is not null;
