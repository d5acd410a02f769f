package io.shishi.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL with the same two roles as in production: one owns the tables, the other works with the rows. */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            prepare();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/shishi",
                "quarkus.datasource.username", "shishi_app",
                "quarkus.datasource.password", "app",
                "quarkus.flyway.username", "shishi_owner",
                "quarkus.flyway.password", "owner");
    }

    private void prepare() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role shishi_owner login password 'owner'");
            statement.execute("create role shishi_app login password 'app'");
            statement.execute("create database shishi owner shishi_owner");
        }
        try (var connection = postgres.getDatabase("shishi_owner", "shishi").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter default privileges grant select, insert, update, delete on tables to shishi_app");
            statement.execute("alter default privileges grant usage, select on sequences to shishi_app");
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}
