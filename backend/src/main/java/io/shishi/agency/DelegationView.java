package io.shishi.agency;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** Leave to act in somebody's name. */
public record DelegationView(
        @NotNull UUID id,
        @NotNull PersonRef principal,
        @NotNull PersonRef delegate,
        @NotNull String duty,
        @NotNull LocalDate from,
        LocalDate until,
        OffsetDateTime endedAt,
        @NotNull boolean current,
        @NotNull boolean mayEnd) {

    static DelegationView of(Delegation delegation, Map<String, String> names, LocalDate today, boolean mayEnd) {
        return new DelegationView(
                delegation.id,
                ref(delegation.principal, names),
                ref(delegation.delegate, names),
                delegation.duty,
                delegation.startsOn,
                delegation.endsOn,
                Calendar.local(delegation.endedAt),
                delegation.isCurrent(today),
                mayEnd && delegation.isOpen(today));
    }

    private static PersonRef ref(String username, Map<String, String> names) {
        return new PersonRef(username, names.getOrDefault(username, username), null);
    }
}
