package io.shishi.audit.chain;

import io.agroal.api.AgroalDataSource;
import io.shishi.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
class ChainResource {

    private final AgroalDataSource database;
    private final ChainSettings settings;
    private final RecordHead record;

    ChainResource(AgroalDataSource database, ChainSettings settings, RecordHead record) {
        this.database = database;
        this.settings = settings;
        this.record = record;
    }

    @GET
    @Path("/head")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(
            summary = "Where the chained record of one's jurisdiction stands: how many entries, the hash of the last")
    public Head head() {
        return record.now();
    }

    @POST
    @Path("/verifications")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(
            summary =
                    "Recompute the chain of one's jurisdiction from its first entry; names the first that does not fit",
            description =
                    "A head that stands at the foot of a printed paper may be sent along: the chain must have passed it.")
    public ChainVerdict verify(@RequestBody(required = false) @Valid HeldHead held) throws SQLException, IOException {
        var chain = record.chain();
        var archived = settings.archive().of(chain);
        if (held != null) {
            archived.put(held.entries(), held.held());
        }
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            try {
                return new Verification(connection, chain, archived).run();
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        }
    }
}
