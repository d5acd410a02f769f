package io.shishi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasureUsesTest {

    private static final UUID JOBS = new UUID(0, 1);
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    @Test
    void a_measure_is_at_home_in_the_first_task_that_its_owner_leads() {
        var uses = uses(use(FIRST, TaskStatus.ACTIVE, false), use(SECOND, TaskStatus.ACTIVE, true));
        assertEquals(Optional.of(SECOND), uses.home(JOBS));
        assertEquals(Set.of(), uses.withoutHome());
    }

    @Test
    void it_moves_on_when_that_task_is_over() {
        var uses = uses(use(FIRST, TaskStatus.CANCELLED, true), use(SECOND, TaskStatus.ACTIVE, true));
        assertEquals(Optional.of(SECOND), uses.home(JOBS));
    }

    @Test
    void without_a_task_that_its_owner_leads_it_has_no_home() {
        var uses = uses(use(FIRST, TaskStatus.CANCELLED, true), use(SECOND, TaskStatus.ACTIVE, false));
        assertEquals(Set.of(JOBS), uses.withoutHome());
    }

    @Test
    void nobody_misses_it_when_all_its_tasks_are_over() {
        var uses = uses(use(FIRST, TaskStatus.CANCELLED, true));
        assertEquals(Set.of(), uses.withoutHome());
        assertEquals(Optional.of(FIRST), uses.home(JOBS));
    }

    @Test
    void what_nobody_uses_has_none() {
        assertEquals(Optional.empty(), uses().home(JOBS));
    }

    private static MeasureUses uses(MeasureUse... uses) {
        return new MeasureUses(List.of(uses));
    }

    private static MeasureUse use(UUID task, TaskStatus status, boolean ownerLeads) {
        return new MeasureUse(JOBS, UUID.randomUUID(), task, "1", "县级", null, status, ownerLeads);
    }
}
