package io.shishi.shared.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * What the pages must know before anybody has signed in.
 *
 * @param maxUploadBytes how large one file may be
 * @param now the time that everything here goes by
 * @param clockMovable whether this is a demonstration whose clock can be moved on
 */
public record Settings(
        @NotNull Keycloak keycloak,
        @NotNull long maxUploadBytes,
        @NotNull String version,
        @NotNull OffsetDateTime now,
        @NotNull boolean clockMovable) {

    /** Where to sign in. */
    public record Keycloak(@NotNull String url, @NotNull String realm, @NotNull String clientId) {}
}
