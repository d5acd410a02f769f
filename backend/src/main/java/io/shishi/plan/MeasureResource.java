package io.shishi.plan;

import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/measures")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class MeasureResource {

    private final Measures measures;
    private final MeasureService service;

    MeasureResource(Measures measures, MeasureService service) {
        this.measures = measures;
        this.service = service;
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Change a measure; in force only its name and the agency that enters the figure")
    public MeasureView change(UUID id, @NotNull @Valid MeasureChange body) {
        var measure = service.change(id, body);
        return MeasureView.of(measure, measures.uses(measure.plan.id));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Delete a measure that no indicator uses")
    public void delete(UUID id) {
        service.delete(id);
    }
}
