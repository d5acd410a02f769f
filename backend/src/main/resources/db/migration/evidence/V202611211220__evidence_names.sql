-- The name by which people know who handed it in.
alter table evidence add column received_by_name varchar(60) not null;
