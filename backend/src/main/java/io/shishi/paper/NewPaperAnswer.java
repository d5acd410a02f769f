package io.shishi.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency answers. Files that were attached to the addressee since its last answer go with it. */
public record NewPaperAnswer(
        @NotNull Integer version,
        @Size(max = 4000) @Schema(examples = "已于7月8日完成数据核实并提交。") String text,
        @Size(max = 30) List<@NotNull @Valid FieldEntry> values,
        @Size(max = 80) String onBehalfOf) {

    public NewPaperAnswer {
        values = values == null ? List.of() : values;
    }
}
