package io.shishi.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings the realm of a running Keycloak to what the realm file says. */
final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String token;

    KeycloakAdmin(String server, String password) throws IOException, InterruptedException {
        this.server = server;
        this.token = signIn(password);
    }

    /** Says what it did, or nothing when the realm was already right. */
    String bring(ObjectNode realm, List<String> webAddresses) throws IOException, InterruptedException {
        var address = "/admin/realms/" + RealmFile.NAME;
        var present = call("GET", address, null);
        var wanted = realm.at("/attributes").path(RealmFile.FINGERPRINT).asText();
        if (present.statusCode() == 404) {
            expect(201, call("POST", "/admin/realms", realm));
            return "the realm was imported";
        }
        var fingerprint = json(expect(200, present))
                .path("attributes")
                .path(RealmFile.FINGERPRINT)
                .asText();
        if (!fingerprint.equals(wanted)) {
            expect(204, call("DELETE", address, null));
            expect(201, call("POST", "/admin/realms", realm));
            return "the realm files changed, so the local realm was made anew";
        }
        return serveAt(address, webAddresses) ? "the web client now answers at " + webAddresses.getFirst() : "";
    }

    private boolean serveAt(String realm, List<String> webAddresses) throws IOException, InterruptedException {
        var client =
                (ObjectNode) json(expect(200, call("GET", realm + "/clients?clientId=" + RealmFile.WEB_CLIENT, null)))
                        .get(0);
        var wanted = client.deepCopy();
        RealmFile.serveClient(wanted, webAddresses);
        if (sameMembers(client.path("redirectUris"), wanted.path("redirectUris"))) {
            return false;
        }
        expect(204, call("PUT", realm + "/clients/" + client.path("id").asText(), wanted));
        return true;
    }

    private static boolean sameMembers(JsonNode one, JsonNode other) {
        return one.valueStream()
                .collect(Collectors.toSet())
                .equals(other.valueStream().collect(Collectors.toSet()));
    }

    private String signIn(String password) throws IOException, InterruptedException {
        var form = Map.of(
                "grant_type", "password", "client_id", "admin-cli", "username", Keycloak.ADMIN, "password", password);
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return json(expect(200, http.send(request, BodyHandlers.ofString())))
                .path("access_token")
                .asText();
    }

    private HttpResponse<String> call(String method, String path, JsonNode body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new Refusal("Keycloak answered %d to %s: %s"
                    .formatted(answer.statusCode(), answer.request().uri(), answer.body()));
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
