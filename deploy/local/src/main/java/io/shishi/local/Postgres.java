package io.shishi.local;

import io.shishi.local.Child.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The PostgreSQL server of this stack and its folder. */
final class Postgres {

    static final String SUPERUSER = "postgres";

    /** Named after the version: another major version needs a folder of its own. */
    static final String FOLDER = "postgres/18";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Settings settings;
    private final Children children;
    private final Secrets secrets;
    private final Path programs;

    Postgres(Settings settings, Children children, Secrets secrets, Path programs) {
        this.settings = settings;
        this.children = children;
        this.secrets = secrets;
        this.programs = programs.resolve("bin");
    }

    private Path cluster() {
        return settings.data().resolve(FOLDER);
    }

    void start() throws IOException, InterruptedException {
        if (!Files.exists(cluster())) {
            create();
        }
        PostgresPidFile.clear(cluster());
        var server = children.serve(
                "PostgreSQL",
                "postgres.log",
                settings.data(),
                Map.of(),
                StopSignal.INT,
                PostgresUser.command(
                        cluster(),
                        List.of(
                                programs.resolve("postgres").toString(),
                                "-D",
                                cluster().toString(),
                                "-p",
                                Integer.toString(settings.postgresPort()),
                                "-c",
                                "listen_addresses=" + Settings.LOOPBACK,
                                "-c",
                                "unix_socket_directories=",
                                "-c",
                                "max_connections=100",
                                "-c",
                                "shared_buffers=128MB",
                                "-c",
                                "max_wal_size=256MB",
                                "-c",
                                "timezone=Asia/Shanghai",
                                "-c",
                                "log_timezone=Asia/Shanghai")));
        awaitReady(server);
    }

    private void create() throws IOException, InterruptedException {
        var parent = cluster().getParent();
        var unfinished = parent.resolve("unfinished");
        Distributions.delete(unfinished);
        Files.createDirectories(unfinished);
        var password = parent.resolve("password");
        Files.writeString(password, secrets.postgres());
        try {
            children.run(
                    "creating the database folder",
                    "initdb.log",
                    settings.data(),
                    Map.of(),
                    PostgresUser.command(
                            unfinished,
                            List.of(
                                    programs.resolve("initdb").toString(),
                                    "-D",
                                    unfinished.toString(),
                                    "-U",
                                    SUPERUSER,
                                    "--pwfile=" + password,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--locale=C")));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(unfinished, cluster());
    }

    private void awaitReady(Child server) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            if (!server.alive()) {
                throw server.died();
            }
            try (var connection =
                    DriverManager.getConnection(settings.jdbc("postgres"), SUPERUSER, secrets.postgres())) {
                return;
            } catch (SQLException notYet) {
                if (notYet.getSQLState() != null && notYet.getSQLState().startsWith("28")) {
                    throw new Refusal(
                            "PostgreSQL does not accept the password in %s: it belongs to another data folder; put the right one back, or begin anew with make reset."
                                    .formatted(settings.data().resolve("secrets.properties")));
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new Refusal("PostgreSQL was not ready after %d s: %s"
                            .formatted(PATIENCE.toSeconds(), notYet.getMessage()));
                }
                Thread.sleep(100);
            }
        }
    }
}
