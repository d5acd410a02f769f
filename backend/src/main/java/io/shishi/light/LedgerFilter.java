package io.shishi.light;

import io.shishi.light.rule.LightStatus;
import io.shishi.plan.TaskStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tasks of a plan are asked for, and in which order. */
class LedgerFilter {

    @QueryParam("section")
    UUID section;

    @QueryParam("category")
    @Size(max = 40)
    String category;

    @QueryParam("agency")
    @Parameter(description = "The id of the leading agency")
    UUID agency;

    @QueryParam("light")
    @Parameter(description = "May be given several times")
    List<LightStatus> light;

    @QueryParam("status")
    @Parameter(description = "Cancelled tasks are listed only when they are asked for")
    TaskStatus status;

    @QueryParam("q")
    @Size(max = 60)
    @Parameter(description = "In title, number, clause or an indicator's name")
    String q;

    @QueryParam("on")
    @Parameter(description = "A past day, as it was known then")
    LocalDate on;

    @QueryParam("sort")
    @DefaultValue("NUMBER")
    LedgerSort sort;

    @QueryParam("order")
    @DefaultValue("ASC")
    SortOrder order;

    /** For {@code like ... escape '!'}. */
    String pattern() {
        var text = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    boolean fits(TaskRow task, List<BoardQueries.Lead> leads) {
        return (section == null || section.equals(task.sectionId()))
                && (category == null || category.isEmpty() || category.equals(task.category()))
                && (agency == null || leads.stream().anyMatch(lead -> lead.id().equals(agency)))
                && (light == null || light.isEmpty() || light.contains(task.status()))
                && (status == null ? task.state() != TaskStatus.CANCELLED : status == task.state());
    }
}
