package io.shishi.audit.chain;

import io.agroal.api.AgroalDataSource;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.UUID;

/** Where the chained record of the caller's jurisdiction stands now, to be shown or printed. */
@ApplicationScoped
public class RecordHead {

    private final AgroalDataSource database;
    private final CurrentUser user;
    private final EntityManager entities;

    RecordHead(AgroalDataSource database, CurrentUser user, EntityManager entities) {
        this.database = database;
        this.user = user;
        this.entities = entities;
    }

    public Head now() {
        try (var connection = database.getConnection()) {
            return Heads.of(connection, chain());
        } catch (SQLException e) {
            throw new IllegalStateException("the head of the record can not be read", e);
        }
    }

    Chain chain() {
        return entities.createQuery("select j.id from Jurisdiction j where j.code = :code", UUID.class)
                .setParameter("code", user.jurisdiction())
                .getResultStream()
                .findFirst()
                .map(Chain::new)
                .orElseThrow(() -> Problems.forbidden("no-jurisdiction", "您的账号没有归属辖区，请联系管理员"));
    }
}
