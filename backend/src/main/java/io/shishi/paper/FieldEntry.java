package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was entered in one field of a request: words, a number or a file, as the field asks. */
public record FieldEntry(
        @NotNull UUID fieldId,
        @Size(max = 2000) String text,
        BigDecimal number,
        @Schema(description = "A file that was attached to this addressee before") UUID evidenceId) {}
