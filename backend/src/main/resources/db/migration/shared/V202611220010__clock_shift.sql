create table clock_shift (
    single        boolean primary key default true constraint clock_shift_single_check check (single),
    ahead_seconds bigint  not null constraint clock_shift_ahead_check check (ahead_seconds >= 0)
);
comment on table clock_shift is 'how far the clock of a demonstration has been moved ahead; empty everywhere else';
