-- Run in the database shishi by a superuser: the owner migrates, the application reads and writes rows and nothing else.
revoke all on schema public from public;
alter schema public owner to shishi_owner;
grant usage on schema public to shishi_app;
alter default privileges for role shishi_owner in schema public grant select, insert, update, delete on tables to shishi_app;
alter default privileges for role shishi_owner in schema public grant usage, select on sequences to shishi_app;
