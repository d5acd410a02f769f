package io.shishi.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Leaves a caller only the roles that a group backs, so that {@code @RolesAllowed} means what it says. */
@ApplicationScoped
class DutyRoles implements SecurityIdentityAugmentor {

    static final String ACTOR = "io.shishi.actor";
    static final String EMAIL = "io.shishi.email";
    static final String ISSUED_AT = "io.shishi.issued-at";

    private final StaleTokens stale;

    DutyRoles(StaleTokens stale) {
        this.stale = stale;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var duties = Duties.of(identity.getRoles(), groups(token));
        var username = text(token, "preferred_username", token.getSubject());
        var issued = Instant.ofEpochSecond(token.getIssuedAtTime());
        if (stale.isStale(username, issued)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("duties changed since"));
        }
        var actor = new Actor(username, text(token, "name", username), duties);
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addRoles(duties.roles())
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes())
                        .addAttribute(ACTOR, actor)
                        .addAttribute(EMAIL, text(token, "email", null))
                        .addAttribute(ISSUED_AT, issued)
                        .build());
    }

    private static Collection<String> groups(JsonWebToken token) {
        Object claim = token.getClaim("groups");
        if (claim instanceof JsonArray array) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        return claim instanceof Collection<?> some
                ? some.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(JsonWebToken token, String claim, String otherwise) {
        Object value = token.getClaim(claim);
        return value == null ? otherwise : value.toString();
    }
}
