package io.shishi.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Who is asking. The only class that reads what a token said. */
@RequestScoped
public class CurrentUser {

    private static final Actor NOBODY = Actor.of("", "", null, Set.of());

    private final SecurityIdentity identity;
    private Actor standIn;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Actor actor() {
        if (standIn != null) {
            return standIn;
        }
        var actor = identity.<Actor>getAttribute(DutyRoles.ACTOR);
        return actor == null ? NOBODY : actor;
    }

    /** For work without a token, as when the sample is lived through or a clock acts: from here on it is this actor. */
    public void actAs(Actor actor) {
        standIn = actor;
    }

    public boolean is(String role) {
        return actor().is(role);
    }

    public String username() {
        return actor().username();
    }

    /** The code of the jurisdiction one acts in; null for an operator without one. */
    public String jurisdiction() {
        return actor().duties().jurisdiction();
    }

    /** Codes of one's agencies, within one's jurisdiction. */
    public Set<String> agencies() {
        return actor().duties().agencies();
    }

    /** Whether one reads only what concerns one's own agencies' work: a reporter or signer and nothing else. */
    public boolean isAgencyOnly() {
        return !is(Role.OFFICE)
                && !is(Role.SUPERVISOR)
                && !is(Role.CONVENER)
                && !is(Role.VIEWER)
                && !is(Role.INTEGRATOR);
    }
}
