package io.shishi.local;

import io.shishi.local.Child.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Keycloak server of this stack. The programs are shared; what it writes lies in the data folder. */
final class Keycloak {

    static final String ADMIN = "admin";

    private final Settings settings;
    private final Children children;
    private final Secrets secrets;
    private final Path programs;

    Keycloak(Settings settings, Children children, Secrets secrets, Path programs) {
        this.settings = settings;
        this.children = children;
        this.secrets = secrets;
        this.programs = programs;
    }

    boolean built() throws IOException {
        return stamp().matches(options());
    }

    /** What Keycloak calls augmentation: done once, saves half of every start. */
    void build() throws IOException, InterruptedException {
        children.run(
                "building Keycloak",
                "keycloak-build.log",
                programs,
                options(Map.of()),
                List.of("sh", programs.resolve("bin/kc.sh").toString(), "build"));
        stamp().set(options());
    }

    void start() throws IOException, InterruptedException {
        var home = home();
        var env = options(Map.of(
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                Settings.LOOPBACK,
                "KC_HTTP_PORT",
                Integer.toString(settings.keycloakPort()),
                "KC_HOSTNAME",
                settings.keycloak(),
                "KC_DB_URL",
                settings.jdbc("keycloak"),
                "KC_DB_USERNAME",
                "keycloak",
                "KC_DB_PASSWORD",
                secrets.keycloak(),
                "KC_DB_POOL_MAX_SIZE",
                "20",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.keycloakAdmin()));
        var server = children.serve(
                "Keycloak",
                "keycloak.log",
                home,
                env,
                StopSignal.TERM,
                List.of("sh", home.resolve("bin/kc.sh").toString(), "start", "--optimized"));
        Ready.await(server, settings.keycloak() + "/health/ready", Duration.ofSeconds(240));
    }

    private static Map<String, String> options(Map<String, String> more) {
        var env = new HashMap<>(more);
        env.put("KC_DB", "postgres");
        env.put("KC_CACHE", "local");
        env.put("KC_HEALTH_ENABLED", "true");
        env.put("KC_HTTP_MANAGEMENT_HEALTH_ENABLED", "false");
        env.put("KC_SHUTDOWN_DELAY", "0");
        env.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        env.put("JAVA_HOME", System.getProperty("java.home"));
        return env;
    }

    private static String options() {
        return Fingerprint.ofText(new java.util.TreeMap<>(options(Map.of())).toString());
    }

    private Stamp stamp() {
        return new Stamp(programs.resolve(".built"), programs.resolve("lib/quarkus/build-system.properties"));
    }

    private Path home() throws IOException {
        var home = settings.data().resolve("keycloak");
        Files.createDirectories(home.resolve("bin"));
        Files.copy(programs.resolve("bin/kc.sh"), home.resolve("bin/kc.sh"), StandardCopyOption.REPLACE_EXISTING);
        for (var shared : List.of("conf", "lib", "providers", "themes")) {
            var link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, programs.resolve(shared));
        }
        return home;
    }
}
