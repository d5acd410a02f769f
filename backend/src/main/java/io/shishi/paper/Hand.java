package io.shishi.paper;

import io.shishi.identity.Actor;

/**
 * By whose hand something is done, and in whose name; both names are kept.
 *
 * @param onBehalfOf null for whoever acts in their own name
 */
public record Hand(String username, String name, String onBehalfOf, String onBehalfOfName) {

    static Hand of(Actor actor) {
        return new Hand(actor.username(), actor.name(), null, null);
    }

    /** Whether that person has a part in what this hand does. */
    boolean isOf(String person) {
        return person != null && (person.equals(username) || person.equals(onBehalfOf));
    }

    boolean shares(Hand other) {
        return isOf(other.username) || isOf(other.onBehalfOf);
    }
}
