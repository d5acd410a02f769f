-- What a check of a drawn item counts for in an estimate is one over the chance it had to be drawn.
alter table draw_selection
    add column chance double precision not null constraint draw_selection_chance_check check (chance > 0 and chance <= 1);
comment on column draw_selection.chance is 'of its key lying below the smallest of its stratum that was not drawn';
