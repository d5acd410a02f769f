package io.shishi.identity;

import java.util.Set;

/** Somebody who does something here: a person, or another system. */
public record Actor(String username, String name, Duties duties) {

    public boolean is(String role) {
        return duties.roles().contains(role);
    }

    /** For the record: the duty in which the person acts, most particular first. */
    public String duty() {
        for (var role : ORDER) {
            if (is(role)) {
                return role;
            }
        }
        return "none";
    }

    public static Actor of(String username, String name, String jurisdiction, Set<String> agencies, String... roles) {
        return new Actor(username, name, new Duties(jurisdiction, agencies, Set.of(roles)));
    }

    private static final String[] ORDER = {
        Role.OFFICE,
        Role.SUPERVISOR,
        Role.CONVENER,
        Role.SIGNER,
        Role.REPORTER,
        Role.INTEGRATOR,
        Role.VIEWER,
        Role.ADMIN
    };
}
