alter table paper add column facts jsonb not null default '[]';
comment on column paper.facts is 'what was known of the indicators it is about when it was issued; never changed';
