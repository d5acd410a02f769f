package io.shishi.audit.chain;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a chain stands: how many entries it has, and the hash of the last in hexadecimal. */
public record Head(
        @NotNull long entries,
        @NotNull @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String hash) {}
