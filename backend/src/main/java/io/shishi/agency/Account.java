package io.shishi.agency;

import io.shishi.identity.Role;
import java.util.Set;

/**
 * An account as sign-in knows it.
 *
 * @param open whether its owner may sign in
 * @param roles realm roles; others than those of duties are never touched
 * @param groups full paths, as in {@code /430624/agencies/rsj}
 */
public record Account(String username, String name, String email, boolean open, Set<String> roles, Set<String> groups) {

    /** The roles that the office gives and takes. */
    public static final Set<String> DUTIES =
            Set.of(Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER);

    boolean isOperator() {
        return roles.contains(Role.ADMIN);
    }

    /** Whether it belongs to no other jurisdiction than this one. */
    boolean isOnlyOf(String jurisdiction) {
        var own = "/" + jurisdiction;
        return groups.stream().allMatch(group -> group.equals(own) || group.startsWith(own + "/"));
    }
}
