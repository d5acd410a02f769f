alter table audit add column on_behalf_of varchar(80);
alter table audit add column on_behalf_of_name varchar(60);
comment on column audit.on_behalf_of is 'in whose name the actor did it; null for one''s own';
