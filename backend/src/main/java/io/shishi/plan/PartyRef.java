package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An agency or a group, named by its id. */
public record PartyRef(@NotNull PartyKind kind, @NotNull UUID id) {}
