package io.shishi.agency;

import jakarta.validation.constraints.NotNull;

/** A person in passing: whom to tell, or in whose name something is done. */
public record PersonRef(@NotNull String username, @NotNull String name, String email) {}
