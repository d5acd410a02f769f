package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Something that a request asks for. */
public record PaperField(
        @NotNull UUID id, @NotNull String label, @NotNull FieldKind kind, String unit, @NotNull boolean required) {}
