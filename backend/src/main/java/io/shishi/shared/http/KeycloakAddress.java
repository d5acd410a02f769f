package io.shishi.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people sign in, as a browser reaches it: the issuer's address, taken apart. */
@ApplicationScoped
public class KeycloakAddress {

    private final URI issuer;

    KeycloakAddress(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url", defaultValue = "http://127.0.0.1:8180/realms/shishi")
                    URI issuer) {
        this.issuer = issuer;
    }

    public URI issuer() {
        return issuer;
    }

    public String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    /** Keycloak itself, without the realm. */
    public String url() {
        return issuer.toString().replaceFirst("/realms/[^/]+/?$", "");
    }

    public String realm() {
        return issuer.toString().replaceFirst("^.*/realms/", "").replaceFirst("/$", "");
    }
}
