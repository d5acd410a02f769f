package io.shishi.reader.draft;

import io.shishi.plan.Comparator;
import io.shishi.reader.text.Span;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One promise of a task. {@code lead} is only filled where the clause names agencies for this part alone;
 * {@code sources} tells where name, target, baseline, period and due day stand.
 */
public record DraftIndicator(
        @NotNull @Size(max = 500) String name,
        @NotNull Comparator comparator,
        @Schema(examples = "90") BigDecimal target,
        @Size(max = 100) @Schema(examples = "%") String unit,
        BigDecimal baseline,
        DraftPeriod period,
        @Valid Due due,
        @NotNull @Size(max = 50) @Schema(description = "Only where the clause names agencies for this part alone")
                List<@NotNull @Size(max = 200) String> lead,
        @Schema(description = "Null for one that a person wrote") Span span,
        @Size(max = 100) String rule,
        @NotNull boolean sure,
        @NotNull
                @Schema(
                        description =
                                "Where name, target, baseline, period, due and decider stand; decider says who decides a pending target")
                List<@NotNull @Valid Source> sources) {

    public DraftIndicator {
        lead = lead == null ? List.of() : List.copyOf(lead);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
