package io.shishi.reader.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The document itself; what it does not say is null. */
public record DraftPlan(
        @Size(max = 500) String title,
        @Size(max = 200) String region,
        Integer year,
        @NotNull List<@NotNull @Valid Source> sources) {

    public DraftPlan {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
