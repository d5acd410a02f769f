package io.shishi.paper.burden;

import io.shishi.agency.AgencyRef;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What is asked of each agency, month by month, the running month last.
 *
 * @param months as "2026-06"
 */
public record BurdenView(@NotNull List<String> months, @NotNull List<OfAgency> agencies, @NotNull List<Cell> totals) {

    /** One agency's months, each of them. */
    public record OfAgency(@NotNull AgencyRef agency, @NotNull List<Cell> cells) {}

    /**
     * What is asked in a month.
     *
     * @param reports reports that are due in it
     * @param fields what has to be filled in, in reports and requests: accounts, figures, milestones, fields
     * @param figures those of them that are numbers
     * @param papers papers that were issued in it
     * @param reminders how often it was reminded
     * @param attachments files that were handed in
     */
    public record Cell(
            @NotNull String month,
            @NotNull int reports,
            @NotNull int fields,
            @NotNull int figures,
            @NotNull int papers,
            @NotNull int reminders,
            @NotNull int attachments) {

        static Cell empty(String month) {
            return new Cell(month, 0, 0, 0, 0, 0, 0);
        }

        Cell plus(Cell other) {
            return new Cell(
                    month,
                    reports + other.reports,
                    fields + other.fields,
                    figures + other.figures,
                    papers + other.papers,
                    reminders + other.reminders,
                    attachments + other.attachments);
        }
    }
}
