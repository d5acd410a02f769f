package io.shishi.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper to be issued. What is left out comes from the template, the rules and the plan. */
public record NewPaper(
        @NotNull PaperKind kind,
        UUID planId,
        @Size(max = 120) @Schema(description = "From the template when absent") String title,
        @Size(max = 8000) @Schema(description = "From the template when absent; placeholders are filled in")
                String body,
        @Size(max = 500) List<@NotNull UUID> taskIds,
        @Size(max = 500) List<@NotNull UUID> indicatorIds,
        @Size(max = 500) List<@NotNull UUID> reportIds,
        @Size(max = 100) @Schema(description = "What was found wrong") List<@NotNull UUID> findingIds,
        @Size(max = 200) @Schema(description = "When absent: the agencies of the reports, or those of the tasks")
                List<@NotNull @Valid NewAddressee> addressees,
        @Size(max = 200) List<@NotNull UUID> copies,
        @Size(max = 5) List<@NotNull String> copyDuties,
        @Schema(description = "Until the end of that working day; when absent, as many working days as the rules say")
                LocalDate dueOn,
        @Min(1) @Max(60) Integer signDays,
        @Size(max = 30) List<@NotNull @Valid NewPaperField> fields,
        @Size(max = 80) @Schema(description = "The user name of whoever one acts for") String onBehalfOf,
        @Schema(description = "Of an order: ORANGE or RED") Rung rung,
        @Size(max = 500) @Schema(description = "Why a rung is jumped") String reason) {

    public NewPaper {
        taskIds = taskIds == null ? List.of() : taskIds;
        indicatorIds = indicatorIds == null ? List.of() : indicatorIds;
        reportIds = reportIds == null ? List.of() : reportIds;
        findingIds = findingIds == null ? List.of() : findingIds;
        addressees = addressees == null ? List.of() : addressees;
        copies = copies == null ? List.of() : copies;
        copyDuties = copyDuties == null ? List.of() : copyDuties;
        fields = fields == null ? List.of() : fields;
    }

    /** In the words of the template, to the agencies of what it is about. */
    public static NewPaper about(
            PaperKind kind, Rung rung, List<UUID> taskIds, List<UUID> indicatorIds, List<UUID> reportIds) {
        return new NewPaper(
                kind,
                null,
                null,
                null,
                taskIds,
                indicatorIds,
                reportIds,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                rung,
                null);
    }

    /** To these alone. */
    public NewPaper to(List<NewAddressee> addressees, String reason) {
        return new NewPaper(
                kind,
                planId,
                title,
                body,
                taskIds,
                indicatorIds,
                reportIds,
                findingIds,
                addressees,
                copies,
                copyDuties,
                dueOn,
                signDays,
                fields,
                onBehalfOf,
                rung,
                reason);
    }

    /** About what was found wrong too. */
    public NewPaper findings(List<UUID> findingIds) {
        return new NewPaper(
                kind,
                planId,
                title,
                body,
                taskIds,
                indicatorIds,
                reportIds,
                findingIds,
                addressees,
                copies,
                copyDuties,
                dueOn,
                signDays,
                fields,
                onBehalfOf,
                rung,
                reason);
    }

    /** In these words. */
    public NewPaper saying(String title, String body) {
        return new NewPaper(
                kind,
                planId,
                title,
                body,
                taskIds,
                indicatorIds,
                reportIds,
                findingIds,
                addressees,
                copies,
                copyDuties,
                dueOn,
                signDays,
                fields,
                onBehalfOf,
                rung,
                reason);
    }
}
