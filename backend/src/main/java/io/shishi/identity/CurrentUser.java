package io.shishi.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking. The only class that reads what a token said. */
@RequestScoped
public class CurrentUser {

    private static final Actor NOBODY = Actor.of("", "", null, Set.of());

    private final SecurityIdentity identity;
    private Actor standIn;
    private Actor principal;

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
        principal = null;
    }

    /** For what the clock does while somebody asks for something else: that much is done as this actor. */
    public void during(Actor actor, Runnable work) {
        var before = standIn;
        standIn = actor;
        try {
            work.run();
        } finally {
            standIn = before;
        }
    }

    /** From here on what is done in this request is done in that person's name; who does it stays who they are. */
    public void actFor(String username, String name) {
        principal = Actor.of(username, name, jurisdiction(), Set.of());
    }

    /** In whose name one acts; null in one's own. */
    public String onBehalfOf() {
        return principal == null ? null : principal.username();
    }

    public String onBehalfOfName() {
        return principal == null ? null : principal.name();
    }

    /** The mail address that the sign-in knows; null where it knows none. */
    public String email() {
        return identity.getAttribute(DutyRoles.EMAIL);
    }

    /** When the sign-in last vouched for what it says of the caller; null without a token. */
    public Instant vouchedAt() {
        return identity.getAttribute(DutyRoles.ISSUED_AT);
    }

    /** When the token is no longer good; never without one. */
    public Instant expiresAt() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MAX;
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
