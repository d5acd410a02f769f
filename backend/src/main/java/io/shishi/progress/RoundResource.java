package io.shishi.progress;

import io.shishi.identity.Role;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/rounds/{id}")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RoundResource {

    private final RoundService rounds;
    private final RoundReports reports;

    RoundResource(RoundService rounds, RoundReports reports) {
        this.rounds = rounds;
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "A round, with where its reports stand")
    public RoundView round(UUID id) {
        return rounds.view(id);
    }

    @PUT
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Move the window in which a round may be reported")
    public RoundView move(UUID id, @NotNull @Valid RoundChange change) {
        return rounds.move(id, change);
    }

    @GET
    @Path("/reports")
    @RolesAllowed({Role.REPORTER, Role.SIGNER, Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The reports of a round: who has reported, how late, and what is unusual")
    public Page<ReportRow> list(UUID id, @BeanParam ReportFilter filter, @BeanParam @Valid PageQuery query) {
        return reports.list(id, filter, query);
    }

    @POST
    @Path("/acceptances")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Accept many reports at once; each is accepted or refused for itself")
    public Acceptances accept(UUID id, @NotNull @Valid NewAcceptances wanted) {
        return reports.accept(id, wanted);
    }
}
