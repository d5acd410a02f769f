package io.shishi.shared.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/settings")
@Tag(name = "settings")
@Produces(MediaType.APPLICATION_JSON)
class SettingsResource {

    private final Settings settings;

    SettingsResource(
            KeycloakAddress keycloak,
            @ConfigProperty(name = "shishi.web.client", defaultValue = "shishi-web") String client,
            @ConfigProperty(name = "shishi.limits.upload", defaultValue = "20971520") long upload,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        settings = new Settings(new Settings.Keycloak(keycloak.url(), keycloak.realm(), client), upload, version);
    }

    @GET
    @PermitAll
    @Operation(summary = "What the pages must know before anybody has signed in")
    public Settings settings() {
        return settings;
    }
}
