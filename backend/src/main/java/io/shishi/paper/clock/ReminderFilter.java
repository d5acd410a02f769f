package io.shishi.paper.clock;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reminders are asked for. */
class ReminderFilter {

    @QueryParam("plan")
    UUID plan;

    @QueryParam("round")
    UUID round;

    @QueryParam("report")
    UUID report;

    @QueryParam("paper")
    @Parameter(description = "The paper that was reminded of, or by which somebody reminded by hand")
    UUID paper;

    @QueryParam("agency")
    UUID agency;
}
