package io.shishi.agency;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What passed from one person to another, when, and by whose hand. */
public record HandoverView(
        @NotNull UUID id,
        @NotNull PersonRef from,
        @NotNull PersonRef to,
        @NotNull OffsetDateTime at,
        @NotNull String byName,
        @NotNull boolean retired,
        String reason,
        @NotNull List<Holding> items) {

    static HandoverView of(Handover handover) {
        return new HandoverView(
                handover.id,
                ref(handover.from),
                ref(handover.to),
                Calendar.local(handover.at),
                handover.byName,
                handover.retired,
                handover.reason,
                handover.items);
    }

    private static PersonRef ref(Person person) {
        return new PersonRef(person.username, person.name, null);
    }
}
