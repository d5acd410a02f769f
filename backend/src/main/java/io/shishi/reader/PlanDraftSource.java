package io.shishi.reader;

import io.shishi.reader.intake.SourceKind;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The document as it was read; every span counts characters of {@code text}. */
public record PlanDraftSource(@NotNull SourceKind kind, @NotNull String text, @NotNull List<SourceBlock> blocks) {}
