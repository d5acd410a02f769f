package io.shishi.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Answers the few requests of Keycloak's administration that the product makes, from memory, and fails where a test
 * wants it to. A test speaks to it through {@link SignInAccounts}; the real Keycloak has journeys of its own.
 */
public class KeycloakStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String REALM = "/admin/realms/shishi";
    private static final List<String> ROLES =
            List.of("office", "reporter", "signer", "convener", "supervisor", "viewer", "integrator", "admin");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, User> users = new TreeMap<>();
    private final Map<String, String> groups = new TreeMap<>();
    private HttpServer server;
    private String failing = "";
    private boolean once;

    /** What is known of an account; the field names are Keycloak's. */
    static final class User {
        public String id = UUID.randomUUID().toString();
        public String username;
        public String firstName = "";
        public String email;
        public boolean enabled;
        public Collection<String> groups = new TreeSet<>();
        public Collection<String> roles = new TreeSet<>();
        public String password;
        public int logouts;
    }

    private record Answer(int status, Object body, String made) {}

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::serve);
        server.start();
        return Map.of(
                "shishi.people.keycloak",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "shishi.people.secret",
                "stand-in");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private synchronized void serve(HttpExchange http) throws IOException {
        var method = http.getRequestMethod();
        var path = http.getRequestURI().getRawPath();
        var sent = http.getRequestBody().readAllBytes();
        var body = sent.length > 0 && path.startsWith("/admin") ? json.readTree(sent) : null;
        var answer = !path.startsWith("/stand-in") && fails(method + " " + path)
                ? new Answer(500, Map.of("error", "unknown_error"), null)
                : answer(method, path, http.getRequestURI().getRawQuery(), body, sent);
        if (answer.made() != null) {
            http.getResponseHeaders().add("Location", path + "/" + answer.made());
        }
        var text = answer.body() == null ? new byte[0] : json.writeValueAsBytes(answer.body());
        http.sendResponseHeaders(answer.status(), text.length == 0 ? -1 : text.length);
        http.getResponseBody().write(text);
        http.close();
    }

    private boolean fails(String request) {
        var fails = !failing.isEmpty() && request.matches(".*" + failing + ".*");
        if (fails && once) {
            failing = "";
        }
        return fails;
    }

    private Answer answer(String method, String path, String query, JsonNode body, byte[] sent) {
        if (path.endsWith("/protocol/openid-connect/token")) {
            return ok(Map.of("access_token", "t", "expires_in", 300));
        }
        if (path.startsWith("/stand-in/")) {
            return steer(path.substring("/stand-in/".length()), sent);
        }
        var parts = path.substring(REALM.length() + 1).split("/");
        return switch (parts[0]) {
            case "group-by-path" ->
                group("/" + decoded(String.join("/", List.of(parts).subList(1, parts.length))));
            case "groups" -> newGroup(parts, body.path("name").asText());
            default -> parts.length == 1 ? users(method, query, body) : user(method, parts, body);
        };
    }

    private Answer steer(String what, byte[] sent) {
        switch (what) {
            case "reset" -> {
                users.clear();
                groups.clear();
                failing = "";
            }
            case "failing", "failing-once" -> {
                failing = new String(sent, StandardCharsets.UTF_8);
                once = what.equals("failing-once");
            }
            case "account" -> {
                var user = json.convertValue(read(sent), User.class);
                users.put(user.username, user);
            }
            default -> {
                return ok(Map.of("users", users, "groups", groups.keySet()));
            }
        }
        return new Answer(204, null, null);
    }

    private Answer group(String path) {
        return groups.containsKey(path)
                ? ok(Map.of("id", groups.get(path), "path", path))
                : new Answer(404, Map.of("error", "Group path does not exist"), null);
    }

    private Answer newGroup(String[] parts, String name) {
        var parent = parts.length == 1 ? "" : pathOf(parts[1]);
        var id = UUID.randomUUID().toString();
        groups.put(parent + "/" + name, id);
        return new Answer(201, null, id);
    }

    private Answer users(String method, String query, JsonNode body) {
        if (method.equals("GET")) {
            var username = decoded(query.replaceFirst(".*username=", ""));
            return ok(users.values().stream()
                    .filter(user -> user.username.equals(username))
                    .toList());
        }
        var user = new User();
        user.username = body.path("username").asText();
        users.put(user.username, user);
        say(user, body);
        return new Answer(201, null, user.id);
    }

    private Answer user(String method, String[] parts, JsonNode body) {
        var found =
                users.values().stream().filter(user -> user.id.equals(parts[1])).findFirst();
        if (found.isEmpty()) {
            return new Answer(404, Map.of("error", "User not found"), null);
        }
        var user = found.get();
        return switch (method + " " + String.join("/", List.of(parts).subList(2, parts.length))) {
            case "GET " -> ok(user);
            case "PUT " -> say(user, body);
            case "DELETE " -> done(() -> users.remove(user.username));
            case "POST logout" -> done(() -> user.logouts++);
            case "PUT reset-password" ->
                done(() -> user.password = body.path("value").asText());
            case "GET groups" ->
                ok(user.groups.stream()
                        .map(path -> Map.of("id", idOf(path), "path", path))
                        .toList());
            case "GET role-mappings/realm" -> ok(roles(user.roles.stream()));
            case "GET role-mappings/realm/available" ->
                ok(roles(ROLES.stream().filter(role -> !user.roles.contains(role))));
            case "POST role-mappings/realm" -> done(() -> user.roles.addAll(names(body)));
            case "DELETE role-mappings/realm" -> done(() -> user.roles.removeAll(names(body)));
            default -> membership(method, user, pathOf(parts[3]));
        };
    }

    private Answer membership(String method, User user, String path) {
        return done(() -> {
            if (method.equals("PUT")) {
                user.groups.add(path);
            } else {
                user.groups.remove(path);
            }
        });
    }

    private Answer say(User user, JsonNode body) {
        user.firstName = body.path("firstName").asText();
        user.email = body.path("email").asText(null);
        user.enabled = body.path("enabled").asBoolean();
        return new Answer(204, null, null);
    }

    private String pathOf(String id) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().equals(id))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private String idOf(String path) {
        return groups.computeIfAbsent(path, missing -> UUID.randomUUID().toString());
    }

    private static List<Map<String, String>> roles(Stream<String> names) {
        return names.map(name -> Map.of("id", "role-" + name, "name", name)).toList();
    }

    private static List<String> names(JsonNode roles) {
        return roles.valueStream().map(role -> role.path("name").asText()).toList();
    }

    private JsonNode read(byte[] sent) {
        try {
            return json.readTree(sent);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer done(Runnable work) {
        work.run();
        return new Answer(204, null, null);
    }

    private static Answer ok(Object body) {
        return new Answer(200, body, null);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
