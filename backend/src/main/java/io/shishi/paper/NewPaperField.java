package io.shishi.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a request is to ask for. */
public record NewPaperField(
        @NotBlank @Size(max = 60) @Schema(examples = "已安置人数") String label,
        @NotNull FieldKind kind,
        @Size(max = 20) @Schema(examples = "人") String unit,
        @NotNull Boolean required) {

    PaperField field() {
        return new PaperField(UUID.randomUUID(), label.strip(), kind, Texts.trimmed(unit), required);
    }
}
