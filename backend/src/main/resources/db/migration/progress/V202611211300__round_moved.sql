-- A round whose window the office moved no longer follows the plan's cycle.
alter table round add column moved_at timestamptz;
