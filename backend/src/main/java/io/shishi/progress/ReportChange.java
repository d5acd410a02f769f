package io.shishi.progress;

import io.shishi.agency.Level;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody typed into a report. Figures and milestones that are absent stay as they are; a figure whose value is
 * null is blank, which is not zero.
 */
public record ReportChange(
        @NotNull Boolean noChange,
        @Size(max = 1000) String progressText,
        @Size(max = 1000) String problemText,
        @Size(max = 1000) String nextText,
        @Valid Delay delay,
        @Size(max = 200) List<@NotNull @Valid FigureEntry> figures,
        @Size(max = 200) List<@NotNull @Valid MilestoneEntry> milestones,
        @NotNull Integer version) {

    public ReportChange {
        figures = figures == null ? List.of() : figures;
        milestones = milestones == null ? List.of() : milestones;
    }

    /** Why something is late; of a higher level one says which, and what is asked of it. */
    public record Delay(@NotNull DelayReason reason, Level level, @Size(max = 500) String ask) {}

    public record FigureEntry(
            @NotNull UUID measureId,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            @Size(max = 300) String correctionReason,
            Boolean jumpConfirmed) {}

    public record MilestoneEntry(@NotNull UUID id, LocalDate doneOn) {}
}
