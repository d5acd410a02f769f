package io.shishi.progress;

import io.shishi.identity.Role;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/reports/{id}")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReportResource {

    private final ReportService reports;
    private final ReviewService reviews;

    ReportResource(ReportService reports, ReviewService reviews) {
        this.reports = reports;
        this.reviews = reviews;
    }

    /** The version that its author saw. */
    record Seen(@NotNull Integer version) {}

    record Return(@Size(max = 1000) String note, @NotNull Integer version) {}

    record NewAmendment(@Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "A report with its figures, beside what was accepted last time")
    public ReportView report(UUID id) {
        return reports.view(id);
    }

    @PUT
    @RolesAllowed(Role.REPORTER)
    @Operation(summary = "Save what was typed; nothing is refused for its meaning, warnings tell what is not right yet")
    public ReportView save(UUID id, @NotNull @Valid ReportChange change) {
        return reports.save(id, change);
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Role.REPORTER)
    @Operation(summary = "Hand the report in")
    public ReportView submit(UUID id, @NotNull @Valid Seen seen) {
        return reports.submit(id, seen.version());
    }

    @POST
    @Path("/recall")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.REPORTER)
    @Operation(summary = "Take back what one handed in, while nobody has acted on it")
    public ReportView recall(UUID id) {
        return reports.recall(id);
    }

    @POST
    @Path("/signature")
    @RolesAllowed(Role.SIGNER)
    @Operation(summary = "Sign it for the agency")
    public ReportView sign(UUID id, @NotNull @Valid Seen seen) {
        return reports.sign(id, seen.version());
    }

    @POST
    @Path("/return")
    @RolesAllowed({Role.SIGNER, Role.OFFICE})
    @Operation(summary = "Return it, with a note that says what to change")
    public ReportView sendBack(UUID id, @NotNull @Valid Return body) {
        return reviews.sendBack(id, body.note(), body.version());
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Accept it: its figures stand from now on, and it is frozen")
    public ReportView accept(UUID id, @NotNull @Valid Seen seen) {
        return reviews.accept(id, seen.version());
    }

    @POST
    @Path("/amendments")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = ReportView.class, responseCode = "201")
    @RolesAllowed({Role.REPORTER, Role.OFFICE})
    @Operation(summary = "Begin a new revision of an accepted report, with the reason")
    public ReportView amend(UUID id, @NotNull @Valid NewAmendment body) {
        return reviews.amend(id, body.reason());
    }
}
