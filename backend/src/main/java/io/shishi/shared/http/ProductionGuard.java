package io.shishi.shared.http;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In production, refuses to start with what only the local demonstration may have. */
@ApplicationScoped
class ProductionGuard {

    /** The demonstration's public client and one of its accounts: a Keycloak that lets them in is not for production. */
    private static final String DEMO =
            "grant_type=password&client_id=shishi-cli&username=county.office&password=shishi-demo";

    private static final int SHORTEST_SECRET = 20;

    private final KeycloakAddress keycloak;
    private final boolean sample;
    private final boolean clockMovable;
    private final String peopleSecret;

    ProductionGuard(
            KeycloakAddress keycloak,
            @ConfigProperty(name = "shishi.sample.load", defaultValue = "false") boolean sample,
            @ConfigProperty(name = "shishi.clock.movable", defaultValue = "false") boolean clockMovable,
            @ConfigProperty(name = "shishi.people.secret") Optional<String> peopleSecret) {
        this.keycloak = keycloak;
        this.sample = sample;
        this.clockMovable = clockMovable;
        this.peopleSecret = peopleSecret.orElse("");
    }

    void check(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
            refuseWhatIsForTheDemonstration();
        }
    }

    void refuseWhatIsForTheDemonstration() {
        if (sample) {
            throw new IllegalStateException("shishi.sample.load is for the local profile only");
        }
        if (clockMovable) {
            throw new IllegalStateException("shishi.clock.movable is for the local profile only");
        }
        if (peopleSecret.length() < SHORTEST_SECRET || peopleSecret.startsWith("${")) {
            throw new IllegalStateException("shishi.people.secret must be the secret of the client shishi-people in "
                    + "Keycloak, of at least " + SHORTEST_SECRET + " characters");
        }
        if (!"https".equals(keycloak.issuer().getScheme())) {
            throw new IllegalStateException(
                    "quarkus.oidc.auth-server-url must be https in production: " + keycloak.issuer());
        }
        if (letsTheDemoIn(keycloak.issuer())) {
            throw new IllegalStateException("Keycloak lets the demonstration accounts in: import the production realm");
        }
    }

    static boolean letsTheDemoIn(URI issuer) {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(5))
                .POST(HttpRequest.BodyPublishers.ofString(DEMO))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            Log.warn("Keycloak could not be asked whether it lets the demonstration accounts in: " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
