package io.shishi.reader.draft;

import io.shishi.reader.text.Span;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One numbered item: its clause without number and agency bracket, who leads, what it promises, every other number. */
public record DraftTask(
        @Valid DraftSection section,
        @Size(max = 200) String category,
        @Size(max = 100) @Schema(description = "As printed", examples = "3.(1)") String number,
        @Size(max = 1000) String title,
        @NotNull @Size(max = 20_000) String text,
        @Schema(description = "Null for one that a person wrote") Span span,
        @NotNull @Size(max = 100) List<@NotNull @Size(max = 200) String> lead,
        @NotNull @Size(max = 200) List<@NotNull @Size(max = 200) String> cooperating,
        @Valid Due due,
        @NotNull @Size(max = 500) List<@NotNull @Valid DraftIndicator> indicators,
        @NotNull @Size(max = 2000) List<@NotNull @Valid OtherNumber> otherNumbers,
        @NotNull List<@NotNull @Valid Source> sources) {

    public DraftTask {
        lead = lead == null ? List.of() : List.copyOf(lead);
        cooperating = cooperating == null ? List.of() : List.copyOf(cooperating);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        otherNumbers = otherNumbers == null ? List.of() : List.copyOf(otherNumbers);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
