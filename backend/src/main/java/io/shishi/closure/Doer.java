package io.shishi.closure;

import io.shishi.identity.CurrentUser;

/**
 * Who does something with an application.
 *
 * @param duty the role in which it is done
 * @param onBehalfOf null for whoever acts in their own name
 */
record Doer(String duty, String username, String name, String onBehalfOf, String onBehalfOfName) {

    /** The clock, or what follows from something else. */
    static final Doer SYSTEM = new Doer("system", "system", "系统", null, null);

    static Doer of(String duty, CurrentUser user) {
        return new Doer(duty, user.username(), user.actor().name(), user.onBehalfOf(), user.onBehalfOfName());
    }

    boolean isCalled(String person) {
        return person != null && (person.equals(username) || person.equals(onBehalfOf));
    }
}
