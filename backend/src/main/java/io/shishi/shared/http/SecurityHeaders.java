package io.shishi.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer tells the browser: where scripts may come from, and what must not be kept, framed or guessed. */
@ApplicationScoped
class SecurityHeaders {

    private static final int BEFORE_ANYTHING_ANSWERS = 500;

    private final String policy;

    SecurityHeaders(KeycloakAddress keycloak) {
        policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "connect-src 'self' " + keycloak.origin(),
                "frame-src " + keycloak.origin(),
                "form-action 'self' " + keycloak.origin(),
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ANYTHING_ANSWERS);
    }

    private void add(RoutingContext context) {
        var response = context.response();
        set(response, "Content-Security-Policy", policy);
        set(response, "X-Content-Type-Options", "nosniff");
        set(response, "X-Frame-Options", "DENY");
        set(response, "Referrer-Policy", "same-origin");
        set(response, "Cross-Origin-Opener-Policy", "same-origin");
        set(response, "Cross-Origin-Resource-Policy", "same-origin");
        set(response, "Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        if (context.request().path().startsWith("/api/")) {
            set(response, "Cache-Control", "no-store");
        }
        context.next();
    }

    private static void set(HttpServerResponse response, String name, String value) {
        response.putHeader(name, value);
    }
}
