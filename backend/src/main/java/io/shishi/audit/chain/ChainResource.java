package io.shishi.audit.chain;

import io.agroal.api.AgroalDataSource;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
class ChainResource {

    private final AgroalDataSource database;
    private final ChainSettings settings;
    private final CurrentUser user;
    private final EntityManager entities;

    ChainResource(AgroalDataSource database, ChainSettings settings, CurrentUser user, EntityManager entities) {
        this.database = database;
        this.settings = settings;
        this.user = user;
        this.entities = entities;
    }

    @GET
    @Path("/head")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(
            summary = "Where the chained record of one's jurisdiction stands: how many entries, the hash of the last")
    public Head head() throws SQLException {
        try (var connection = database.getConnection()) {
            return Heads.of(connection, mine());
        }
    }

    @POST
    @Path("/verifications")
    @RolesAllowed({Role.OFFICE, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER})
    @Operation(
            summary =
                    "Recompute the chain of one's jurisdiction from its first entry; names the first that does not fit")
    public Verdict verify() throws SQLException, IOException {
        var chain = mine();
        var archived = settings.archive().of(chain);
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

    private Chain mine() {
        return entities.createQuery("select j.id from Jurisdiction j where j.code = :code", UUID.class)
                .setParameter("code", user.jurisdiction())
                .getResultStream()
                .findFirst()
                .map(Chain::new)
                .orElseThrow(() -> Problems.forbidden("no-jurisdiction", "您的账号没有归属辖区，请联系管理员"));
    }
}
