package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The two databases and the roles that may use them; asking again changes nothing. */
final class Databases {

    private final Settings settings;
    private final Secrets secrets;

    Databases(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void prepare() throws SQLException, IOException {
        try (var connection = connect("postgres")) {
            role(connection, "shishi_owner", secrets.owner());
            role(connection, "shishi_app", secrets.app());
            role(connection, "keycloak", secrets.keycloak());
            database(connection, "shishi", "shishi_owner");
            database(connection, "keycloak", "keycloak");
            run(connection, "grant connect on database shishi to shishi_app");
        }
        try (var connection = connect("shishi")) {
            run(connection, Files.readString(settings.root().resolve("deploy/postgres/grants.sql")));
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(settings.jdbc(database), Postgres.SUPERUSER, secrets.postgres());
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            run(connection, "create role " + name + " login");
        }
        run(connection, "alter role %s password '%s'".formatted(name, password));
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database %s owner %s".formatted(name, owner));
        }
        run(connection, "revoke all on database " + name + " from public");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
