package io.shishi.light;

import io.shishi.light.rule.LightStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A round and the lights of its tasks on the last day before the next one opened, or today.
 *
 * @param openedAt null while it is only planned
 * @param tasks empty where no day of it was recorded
 */
record RoundLights(
        UUID id,
        int ordinal,
        LocalDate from,
        LocalDate to,
        Instant openedAt,
        Instant opensAt,
        Instant dueAt,
        Instant closesAt,
        Map<UUID, LightStatus> tasks) {

    /** What a task was in each round that has opened. */
    static List<HeatCell> cells(List<RoundLights> rounds, UUID taskId) {
        return opened(rounds).stream()
                .map(round -> new HeatCell(round.id(), round.tasks().get(taskId)))
                .toList();
    }

    static List<RoundLights> opened(List<RoundLights> rounds) {
        return rounds.stream().filter(round -> round.openedAt() != null).toList();
    }

    /** The same before it was opened. */
    RoundLights planned() {
        return new RoundLights(id, ordinal, from, to, null, opensAt, dueAt, closesAt, Map.of());
    }
}
