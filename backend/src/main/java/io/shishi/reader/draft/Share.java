package io.shishi.reader.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal: these indicators count the same thing in different sections, so its figure need be entered once. */
@Schema(name = "DraftShare")
public record Share(
        @NotNull @Size(max = 500) String name,
        @Size(max = 100) String unit,
        @NotNull @Size(max = 100) List<@NotNull @Valid Place> indicators) {

    public Share {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /** An indicator by its place in the draft: the task's and the indicator's index. */
    @Schema(name = "DraftPlace")
    public record Place(@NotNull @PositiveOrZero int task, @NotNull @PositiveOrZero int indicator) {}
}
