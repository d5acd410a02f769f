package io.shishi.reader.compare;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of a draft, by its index, or of a plan, by its id. */
@Schema(name = "ComparedTask")
public record TaskRef(Integer index, UUID taskId, @NotNull String number, @NotNull String title) {}
