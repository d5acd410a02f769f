-- Everybody who typed into a report, because none of them may review it; and when it was last saved.
alter table report add column authors varchar(80)[] not null default '{}';
alter table report add column saved_at timestamptz;

-- A draft may hold what is not right yet; what stands accepted may not.
alter table figure drop constraint figure_denominator_check;
alter table figure drop constraint figure_ratio_check;
alter table figure add constraint figure_denominator_check check (not effective or denominator > 0);
alter table figure add constraint figure_ratio_check check (not effective or numerator <= denominator);
