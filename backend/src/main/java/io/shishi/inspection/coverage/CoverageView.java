package io.shishi.inspection.coverage;

import io.shishi.inspection.draw.ItemKind;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was checked of a plan: in all, of each agency in the official order, of each section. */
public record CoverageView(@NotNull Line whole, @NotNull List<Line> agencies, @NotNull List<Line> sections) {

    /** @param id of the agency or section; null for the whole */
    public record Line(UUID id, String name, @NotNull List<OfKind> kinds) {}

    /**
     * Of accepted reports, of effective figures that are not blank, or of tasks.
     *
     * @param checked how many of them somebody has looked at, a task also by one of its reports or figures
     */
    public record OfKind(
            @NotNull ItemKind kind,
            @NotNull int total,
            @NotNull int checked,
            @NotNull @Schema(description = "Of checks of what was drawn at random") Verdicts random,
            @NotNull @Schema(description = "Of checks of what somebody named; no interval follows from them")
                    Verdicts byHand,
            @Schema(description = "From random checks that could tell; absent while there are none") Share right) {}

    public record Verdicts(@NotNull int confirmed, @NotNull int discrepancy, @NotNull int undetermined) {}

    /** The share that is right, from 0 to 1, and the interval that holds it in 95 of 100 samples. */
    public record Share(@NotNull double share, @NotNull double low, @NotNull double high) {}
}
