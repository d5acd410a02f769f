package io.shishi.inspection.check;

import jakarta.validation.constraints.NotNull;

/**
 * Somebody who may be sent.
 *
 * @param agency the short name of the agency they work for; null for people of supervision alone
 */
public record CheckPerson(@NotNull String username, @NotNull String name, @NotNull boolean supervises, String agency) {}
