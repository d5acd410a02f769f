package io.shishi.shared.http;

import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/settings")
@Tag(name = "settings")
@Produces(MediaType.APPLICATION_JSON)
class SettingsResource {

    private final Settings.Keycloak keycloak;
    private final long upload;
    private final String version;
    private final boolean clockMovable;
    private final Clock clock;

    SettingsResource(
            KeycloakAddress keycloak,
            @ConfigProperty(name = "shishi.web.client", defaultValue = "shishi-web") String client,
            @ConfigProperty(name = "shishi.limits.upload", defaultValue = "20971520") long upload,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "shishi.clock.movable", defaultValue = "false") boolean clockMovable,
            Clock clock) {
        this.keycloak = new Settings.Keycloak(keycloak.url(), keycloak.realm(), client);
        this.upload = upload;
        this.version = version;
        this.clockMovable = clockMovable;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(summary = "What the pages must know before anybody has signed in")
    public Settings settings() {
        return new Settings(keycloak, upload, version, Calendar.local(clock.instant()), clockMovable);
    }
}
