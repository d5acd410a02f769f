package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The PostgreSQL and Keycloak programs: fetched by Maven once, unpacked under target. */
final class Distributions {

    private final Settings settings;
    private final Children children;
    private final Properties versions = new Properties();

    Distributions(Settings settings, Children children) throws IOException {
        this.settings = settings;
        this.children = children;
        try (var in = Distributions.class.getResourceAsStream("/versions.properties")) {
            versions.load(in);
        }
    }

    Path postgres() {
        return settings.target().resolve("postgres-" + versions.getProperty("postgres"));
    }

    Path keycloak() {
        return settings.target().resolve("keycloak-" + versions.getProperty("keycloak"));
    }

    boolean present() {
        return Files.exists(postgres()) && Files.exists(keycloak());
    }

    void fetch() throws IOException, InterruptedException {
        var fetched = settings.target().resolve("fetched");
        delete(fetched);
        children.run(
                "fetching PostgreSQL and Keycloak",
                "fetch.log",
                settings.local(),
                Map.of(),
                List.of(
                        settings.backend().resolve("mvnw").toString(),
                        "-q",
                        "-B",
                        "-ntp",
                        "dependency:unpack@servers",
                        "-Dpostgres.platform="
                                + platform(System.getProperty("os.name"), System.getProperty("os.arch"))));
        if (!Files.exists(postgres())) {
            var unpacked = fetched.resolve("postgres-unpacked");
            Archive.unpackTarXz(Archive.only(fetched.resolve("postgres"), ".txz"), unpacked);
            Files.move(unpacked, postgres());
        }
        if (!Files.exists(keycloak())) {
            Files.move(fetched.resolve("keycloak").resolve(keycloak().getFileName()), keycloak());
        }
        delete(fetched);
    }

    static String platform(String system, String processor) {
        var arm = processor.equals("aarch64") || processor.equals("arm64");
        if (system.startsWith("Linux") && (arm || processor.equals("amd64"))) {
            return arm ? "linux-arm64v8" : "linux-amd64";
        }
        if (system.startsWith("Mac")) {
            return arm ? "darwin-arm64v8" : "darwin-amd64";
        }
        throw new Refusal("There is no ready-made PostgreSQL for %s on %s: use Linux or macOS on x86-64 or ARM64."
                .formatted(system, processor));
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
