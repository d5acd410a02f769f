package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A deed that needs no words. */
public record PaperDeed(@NotNull Integer version, @Size(max = 80) String onBehalfOf) {}
