package io.shishi.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the roles and groups of a token add up to. A role counts only where a group backs it: {@code office} in
 * {@code /<jurisdiction>/office}, {@code supervisor} in {@code /<jurisdiction>/supervision}, {@code reporter} and
 * {@code signer} in {@code /<jurisdiction>/agencies/<code>}, the others anywhere in {@code /<jurisdiction>}.
 *
 * @param jurisdiction the one code all groups start with; null for an account without one, or with several
 * @param agencies codes of the agencies the account belongs to
 */
public record Duties(String jurisdiction, Set<String> agencies, Set<String> roles) {

    public static Duties of(Collection<String> realmRoles, Collection<String> groups) {
        var jurisdictions = new TreeSet<String>();
        var agencies = new TreeSet<String>();
        var office = false;
        var supervision = false;
        for (var group : groups) {
            var parts = group.split("/");
            if (parts.length < 2 || !parts[0].isEmpty() || parts[1].isEmpty()) {
                continue;
            }
            jurisdictions.add(parts[1]);
            office |= parts.length == 3 && parts[2].equals("office");
            supervision |= parts.length == 3 && parts[2].equals("supervision");
            if (parts.length == 4 && parts[2].equals("agencies")) {
                agencies.add(parts[3]);
            }
        }
        var one = jurisdictions.size() == 1;
        var backed = new LinkedHashSet<String>();
        for (var role : realmRoles) {
            var counts =
                    switch (role) {
                        case Role.OFFICE -> one && office;
                        case Role.SUPERVISOR -> one && supervision;
                        case Role.REPORTER, Role.SIGNER -> one && !agencies.isEmpty();
                        case Role.CONVENER, Role.VIEWER, Role.INTEGRATOR -> one;
                        case Role.ADMIN -> true;
                        default -> false;
                    };
            if (counts) {
                backed.add(role);
            }
        }
        return new Duties(one ? jurisdictions.first() : null, one ? Set.copyOf(agencies) : Set.of(), backed);
    }
}
