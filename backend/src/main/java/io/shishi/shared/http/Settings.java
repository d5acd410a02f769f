package io.shishi.shared.http;

import jakarta.validation.constraints.NotNull;

/**
 * What the pages must know before anybody has signed in.
 *
 * @param maxUploadBytes how large one file may be
 */
public record Settings(@NotNull Keycloak keycloak, @NotNull long maxUploadBytes, @NotNull String version) {

    /** Where to sign in. */
    public record Keycloak(@NotNull String url, @NotNull String realm, @NotNull String clientId) {}
}
