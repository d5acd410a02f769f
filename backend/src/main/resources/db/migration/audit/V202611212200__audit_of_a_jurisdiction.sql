-- The record of a whole jurisdiction, newest first: without it, what all others did is read and thrown away.
create index audit_jurisdiction_id_idx on audit (jurisdiction_id, id desc);
