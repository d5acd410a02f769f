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

@Path("/sections")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
class SectionResource {

    private final SectionService service;

    SectionResource(SectionService service) {
        this.service = service;
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Change a part; in force only its title")
    public SectionView change(UUID id, @NotNull @Valid SectionChange body) {
        return SectionView.of(service.change(id, body));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Delete an empty part of a draft")
    public void delete(UUID id) {
        service.delete(id);
    }
}
