package io.shishi.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the record is asked for. */
class AuditFilter {

    @QueryParam("plan")
    UUID plan;

    @QueryParam("task")
    UUID task;

    @QueryParam("report")
    UUID report;

    @QueryParam("subject")
    @Parameter(description = "The id of the thing that was changed")
    UUID subject;

    @QueryParam("actor")
    @Parameter(description = "The user name of who did it")
    String actor;

    @QueryParam("action")
    String action;

    @QueryParam("from")
    @Parameter(description = "First day")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day")
    LocalDate to;
}
