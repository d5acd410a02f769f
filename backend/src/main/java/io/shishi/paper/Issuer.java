package io.shishi.paper;

import io.shishi.identity.Actor;
import java.util.Set;
import java.util.UUID;

/**
 * Who issues a paper.
 *
 * @param byRule the version of the dispatch rules, where the clock does
 */
public record Issuer(UUID jurisdictionId, IssuingDuty duty, Hand hand, Integer byRule) {

    /** The clock, which issues for the office what the rules say. */
    public static Issuer rule(UUID jurisdictionId, int version) {
        return new Issuer(
                jurisdictionId, IssuingDuty.OFFICE, Hand.of(Actor.of("system", "系统", null, Set.of())), version);
    }
}
