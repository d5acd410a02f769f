package io.shishi.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where this stack lives and on which ports it listens. */
record Settings(Path root, Path data, int webPort, int keycloakPort, int postgresPort, int vitePort, int smtpPort) {

    static final String LOOPBACK = "127.0.0.1";

    static Settings of(Path root, Path here, Map<String, String> env) {
        var data = env.getOrDefault("SHISHI_DATA", "");
        return new Settings(
                root,
                data.isBlank()
                        ? root.resolve("deploy/local/data")
                        : here.resolve(data).normalize(),
                port(env, "SHISHI_PORT", 8080),
                port(env, "SHISHI_KEYCLOAK_PORT", 8180),
                port(env, "SHISHI_POSTGRES_PORT", 5439),
                port(env, "SHISHI_VITE_PORT", 5173),
                port(env, "SHISHI_SMTP_PORT", 2525));
    }

    private static int port(Map<String, String> env, String name, int standard) {
        var text = env.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return standard;
        }
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port == 0 ? Ports.anyFree() : port;
            }
        } catch (NumberFormatException ignored) {
            // told below, like any other number that is no port
        }
        throw new Refusal(name + " must be a port from 1 to 65535, or 0 for any free one, not \"" + text + "\".");
    }

    /** The ports that must be free, each under the variable that moves it. */
    Map<String, Integer> ports(boolean dev) {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("SHISHI_PORT", webPort);
        ports.put("SHISHI_KEYCLOAK_PORT", keycloakPort);
        ports.put("SHISHI_POSTGRES_PORT", postgresPort);
        ports.put("SHISHI_SMTP_PORT", smtpPort);
        if (dev) {
            ports.put("SHISHI_VITE_PORT", vitePort);
        }
        return ports;
    }

    String api() {
        return http(webPort);
    }

    String keycloak() {
        return http(keycloakPort);
    }

    String vite() {
        return http(vitePort);
    }

    String issuer() {
        return keycloak() + "/realms/" + RealmFile.NAME;
    }

    String jdbc(String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + postgresPort + "/" + database;
    }

    Path backend() {
        return root.resolve("backend");
    }

    Path frontend() {
        return root.resolve("frontend");
    }

    Path local() {
        return root.resolve("deploy/local");
    }

    /** What can be made again: programs and stamps. */
    Path target() {
        return local().resolve("target");
    }

    Path logs() {
        return data.resolve("logs");
    }

    /** Where the mails lie that the API has sent. */
    Path mail() {
        return data.resolve("mail");
    }

    private static String http(int port) {
        return "http://" + LOOPBACK + ":" + port;
    }
}
