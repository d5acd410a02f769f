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
import java.util.TreeMap;

/** The Keycloak server of this stack. The programs are shared; what it writes lies in the data folder. */
final class Keycloak {

    static final String ADMIN = "admin";

    /** The options that Keycloak builds into itself; a change of them asks for a new build. */
    private static final Map<String, String> BUILT_IN = Map.of(
            "KC_DB", "postgres",
            "KC_CACHE", "local",
            "KC_HEALTH_ENABLED", "true",
            "KC_HTTP_MANAGEMENT_HEALTH_ENABLED", "false");

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
        return stamp().matches(fingerprint());
    }

    /** What Keycloak calls augmentation: done once, saves half of every start. */
    void build() throws IOException, InterruptedException {
        children.run(
                "building Keycloak",
                "keycloak-build.log",
                programs,
                environment(Map.of()),
                List.of("sh", programs.resolve("bin/kc.sh").toString(), "build"));
        stamp().set(fingerprint());
    }

    void start() throws IOException, InterruptedException {
        var home = home();
        var env = environment(Map.of(
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

    private static Map<String, String> environment(Map<String, String> options) {
        var env = new HashMap<>(BUILT_IN);
        env.putAll(options);
        env.put("KC_SHUTDOWN_DELAY", "0");
        env.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        // A server for a handful of people: starting soon matters more than the last bit of speed.
        env.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UseG1GC");
        env.put("JAVA_HOME", System.getProperty("java.home"));
        return env;
    }

    private static String fingerprint() {
        return Fingerprint.ofText(new TreeMap<>(BUILT_IN).toString());
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
