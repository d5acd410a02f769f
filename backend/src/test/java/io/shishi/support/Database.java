package io.shishi.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Empties every table there is, as the owner; what migrations made stays. */
@ApplicationScoped
public class Database {

    private static final String TABLES =
            """
            select string_agg(format('%I.%I', schemaname, tablename), ', ')
            from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'
            """;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    public void empty() {
        asOwner("truncate %s restart identity cascade");
    }

    /** Runs a statement as the owner of the tables; {@code %s} stands for all their names. */
    public void asOwner(String sql) {
        try (var connection = DriverManager.getConnection(url, "shishi_owner", "owner");
                var statement = connection.createStatement()) {
            var text = sql;
            if (sql.contains("%s")) {
                try (var tables = statement.executeQuery(TABLES)) {
                    tables.next();
                    text = sql.formatted(tables.getString(1));
                }
            }
            statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
