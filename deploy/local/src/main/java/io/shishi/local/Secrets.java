package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The passwords between the parts of this one machine: made once, kept where only the owner reads. */
record Secrets(String postgres, String owner, String app, String keycloak, String keycloakAdmin, String people) {

    private static final List<String> NAMES =
            List.of("postgres", "shishi_owner", "shishi_app", "keycloak", "keycloak_admin", "people");

    static Secrets in(Path data) throws IOException {
        var file = data.resolve("secrets.properties");
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
        } else if (Files.exists(data.resolve("postgres"))) {
            throw new Refusal(
                    file
                            + " is gone, so the database beside it cannot be opened: put it back, or begin anew with make reset.");
        }
        if (!kept.keySet().containsAll(NAMES)) {
            var random = new SecureRandom();
            NAMES.forEach(name -> kept.putIfAbsent(name, password(random)));
            save(kept, file);
        }
        return new Secrets(
                kept.getProperty("postgres"),
                kept.getProperty("shishi_owner"),
                kept.getProperty("shishi_app"),
                kept.getProperty("keycloak"),
                kept.getProperty("keycloak_admin"),
                kept.getProperty("people"));
    }

    private static void save(Properties kept, Path file) throws IOException {
        var fresh = file.resolveSibling("secrets.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(fresh)) {
            kept.store(out, null);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String password(SecureRandom random) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
