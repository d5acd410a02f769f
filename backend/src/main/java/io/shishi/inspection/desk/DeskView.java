package io.shishi.inspection.desk;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What supervision has ordered, found and sent people to see.
 *
 * @param counts of everything, whatever the filter
 * @param items those that the filter leaves, the longest due first; what is closed comes last
 */
public record DeskView(
        @NotNull LocalDate day,
        @NotNull @Schema(description = "What was closed is shown for so many days") int closedDays,
        @NotNull List<Count> counts,
        @NotNull List<DeskItem> items,
        @NotNull int page,
        @NotNull int size,
        @NotNull long total) {

    @Schema(name = "DeskCount")
    public record Count(
            @NotNull DeskKind kind, @NotNull Standing standing, @NotNull AgeBand age, @NotNull long count) {}
}
