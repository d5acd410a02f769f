package io.shishi.light;

import io.shishi.identity.Role;
import io.shishi.plan.PlanAccess;
import io.shishi.shared.time.Calendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/plans")
@Tag(name = "light")
class LedgerCsvResource {

    private final PlanAccess access;
    private final Ledger ledger;
    private final StoredThresholds rules;
    private final Clock clock;

    LedgerCsvResource(PlanAccess access, Ledger ledger, StoredThresholds rules, Clock clock) {
        this.access = access;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/tasks.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "The ledger for a spreadsheet: the same filter, all pages of it")
    public RestResponse<String> csv(@PathParam("id") UUID id, @BeanParam @Valid LedgerFilter filter) {
        var plan = access.visible(id);
        var name = "ledger-" + (filter.on == null ? Calendar.today(clock) : filter.on) + ".csv";
        return RestResponse.ResponseBuilder.ok(
                        new LedgerCsv(rules.of(plan.jurisdiction.id)).of(ledger.all(plan, filter)))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
