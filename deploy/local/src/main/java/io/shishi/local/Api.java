package io.shishi.local;

import io.shishi.local.Child.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The API process: the built one, or the one that reloads its classes. */
final class Api {

    /** Long enough for a busy machine to live through the sample year. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Settings settings;
    private final Children children;
    private final Secrets secrets;

    Api(Settings settings, Children children, Secrets secrets) {
        this.settings = settings;
        this.children = children;
        this.secrets = secrets;
    }

    void start(Path jar, Path site) throws IOException, InterruptedException {
        var env = environment();
        env.put("SHISHI_WEB_DIRECTORY", site.toString());
        serve(
                env,
                settings.data(),
                List.of(java(), "@" + settings.root().resolve("deploy/jvm.options"), "-jar", jar.toString()));
    }

    void startReloading() throws IOException, InterruptedException {
        serve(
                environment(),
                settings.backend(),
                List.of(
                        settings.backend().resolve("mvnw").toString(),
                        "-B",
                        "-ntp",
                        "quarkus:dev",
                        "-Ddebug=false",
                        "-Dquarkus.console.enabled=false"));
    }

    private void serve(Map<String, String> env, Path folder, List<String> command)
            throws IOException, InterruptedException {
        var server = children.serve("the API", "api.log", folder, env, StopSignal.TERM, command);
        Ready.await(server, settings.api() + "/q/health/ready", PATIENCE);
    }

    private Map<String, String> environment() throws IOException {
        var evidence = settings.data().resolve("evidence");
        Files.createDirectories(evidence);
        var env = new HashMap<String, String>();
        // Few arenas: what the compiler gives back is used again instead of being kept beside.
        env.put("MALLOC_ARENA_MAX", "2");
        env.put("QUARKUS_PROFILE", "local");
        env.put("QUARKUS_HTTP_HOST", Settings.LOOPBACK);
        env.put("QUARKUS_HTTP_PORT", Integer.toString(settings.webPort()));
        env.put("QUARKUS_DATASOURCE_JDBC_URL", settings.jdbc("shishi"));
        env.put("QUARKUS_DATASOURCE_USERNAME", "shishi_app");
        env.put("QUARKUS_DATASOURCE_PASSWORD", secrets.app());
        env.put("QUARKUS_FLYWAY_USERNAME", "shishi_owner");
        env.put("QUARKUS_FLYWAY_PASSWORD", secrets.owner());
        env.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
        env.put("SHISHI_PEOPLE_SECRET", secrets.people());
        env.put("SHISHI_EVIDENCE_DIRECTORY", evidence.toString());
        env.put("SHISHI_AUDIT_HEADS_DIRECTORY", heads(settings).toString());
        env.put("SHISHI_MAIL_HOST", Settings.LOOPBACK);
        env.put("SHISHI_MAIL_PORT", Integer.toString(settings.smtpPort()));
        env.put("SHISHI_WEB_ADDRESS", settings.api());
        env.put("SHISHI_SAMPLE_LOAD", "true");
        env.put("SHISHI_CLOCK_MOVABLE", "true");
        return env;
    }

    /** Where the heads of the chained record are archived. */
    static Path heads(Settings settings) {
        return settings.data().resolve("audit-heads");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
