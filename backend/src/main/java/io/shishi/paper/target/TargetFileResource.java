package io.shishi.paper.target;

import io.shishi.evidence.EvidenceView;
import io.shishi.evidence.Evidences;
import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/target-proposals/{id}/files")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
class TargetFileResource {

    private final TargetFiles files;
    private final Evidences evidences;

    TargetFileResource(TargetFiles files, Evidences evidences) {
        this.files = files;
        this.evidences = evidences;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.REPORTER, Role.SIGNER, Role.VIEWER})
    @Operation(summary = "The documents that lie with a proposed target")
    public List<EvidenceView> files(@PathParam("id") UUID id) {
        files.readable(id);
        return evidences.ofProposal(id);
    }
}
