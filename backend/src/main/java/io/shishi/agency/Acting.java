package io.shishi.agency;

import io.shishi.identity.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** In which duties the caller may act: in their own name, or in the name of somebody who lets them. */
@RequestScoped
public class Acting {

    private final People people;
    private final CurrentUser user;
    private final Clock clock;
    private List<ActsFor> principals;

    Acting(People people, CurrentUser user, Clock clock) {
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the caller holds that duty, or somebody who lets them act does. */
    public boolean may(String role) {
        return user.is(role)
                || people.principalsOf(user.username(), clock.instant()).stream()
                        .anyMatch(principal -> principal.duty().equals(role));
    }

    /**
     * In that duty from here on, by that name, which then stands in the record beside the caller's.
     *
     * @param onBehalfOf a user name; null for one's own, or for the only one in whose name one may
     * @return whether the caller may
     */
    public boolean as(String role, String onBehalfOf) {
        if (onBehalfOf == null && user.is(role)) {
            return true;
        }
        var principal = principal(role, onBehalfOf);
        principal.ifPresent(it -> user.actFor(it.username(), it.name()));
        return principal.isPresent();
    }

    private Optional<ActsFor> principal(String role, String onBehalfOf) {
        var principals = principals().stream()
                .filter(it -> it.duty().equals(role))
                .filter(it -> onBehalfOf == null || it.username().equals(onBehalfOf))
                .toList();
        return principals.size() == 1 ? Optional.of(principals.getFirst()) : Optional.empty();
    }

    /** Asked once a request, however many things are shown. */
    private List<ActsFor> principals() {
        if (principals == null) {
            principals = people.principalsOf(user.username(), clock.instant());
        }
        return principals;
    }
}
