package io.shishi.progress;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How many reports of a round stand where. One that is due and not handed in is missing, one that was handed in after
 * it was due is late; both are also counted where they stand.
 */
public record RoundCounts(
        @NotNull int expected,
        @NotNull int untouched,
        @NotNull int draft,
        @NotNull int submitted,
        @NotNull int signed,
        @NotNull int accepted,
        @NotNull int returned,
        @NotNull int missing,
        @NotNull int late) {

    /** How many of a round's reports have a status, were touched or not, and are late or not. */
    record Group(UUID roundId, ReportStatus status, boolean touched, boolean late, long count) {}

    static RoundCounts of(Round round, List<Group> groups, Instant now) {
        var due = round.openedAt != null && now.isAfter(round.dueAt);
        var untouched = 0;
        var draft = 0;
        var submitted = 0;
        var signed = 0;
        var accepted = 0;
        var returned = 0;
        var late = 0;
        for (var group : groups) {
            var count = (int) group.count();
            switch (group.status()) {
                case DRAFT -> {
                    untouched += group.touched() ? 0 : count;
                    draft += group.touched() ? count : 0;
                }
                case SUBMITTED -> submitted += count;
                case SIGNED -> signed += count;
                case ACCEPTED -> accepted += count;
                case RETURNED -> returned += count;
            }
            late += group.late() ? count : 0;
        }
        var open = untouched + draft + returned;
        return new RoundCounts(
                open + submitted + signed + accepted,
                untouched,
                draft,
                submitted,
                signed,
                accepted,
                returned,
                due ? open : 0,
                late);
    }
}
