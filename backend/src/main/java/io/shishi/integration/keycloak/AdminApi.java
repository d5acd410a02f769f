package io.shishi.integration.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.shishi.shared.http.KeycloakAddress;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keycloak's administration of the realm over HTTP, in the name of a service account that manages people and nothing else. */
@ApplicationScoped
class AdminApi {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final HttpClient http;
    private final ObjectMapper json;
    private final String server;
    private final String realm;
    private final String client;
    private final Optional<String> secret;
    private Token token;

    private record Token(String text, Instant until) {}

    AdminApi(
            ObjectMapper json,
            KeycloakAddress keycloak,
            @ConfigProperty(name = "shishi.people.keycloak") Optional<String> server,
            @ConfigProperty(name = "shishi.people.client", defaultValue = "shishi-people") String client,
            @ConfigProperty(name = "shishi.people.secret") Optional<String> secret,
            @ConfigProperty(name = "quarkus.oidc.tls.tls-configuration-name") Optional<String> trusted,
            TlsConfigurationRegistry trust) {
        this.http = client(trusted.flatMap(trust::get));
        this.json = json;
        this.server = server.orElse(keycloak.url());
        this.realm = keycloak.realm();
        this.client = client;
        this.secret = secret;
    }

    /** Trusts what the check of tokens trusts, as with a certificate of one's own authority. */
    private static HttpClient client(Optional<TlsConfiguration> trusted) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).version(HttpClient.Version.HTTP_1_1);
        try {
            if (trusted.isPresent()) {
                client.sslContext(trusted.get().createSSLContext());
            }
        } catch (Exception e) {
            throw new IllegalStateException("the certificates for Keycloak cannot be read", e);
        }
        return client.build();
    }

    /** What stands there; empty when nothing does. */
    Optional<JsonNode> get(String path) {
        var answer = send("GET", path, null);
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        return Optional.of(read(expected(answer)));
    }

    /** The id of what was made. */
    String post(String path, Object body) {
        var answer = expected(send("POST", path, body));
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElse(null);
    }

    void put(String path, Object body) {
        expected(send("PUT", path, body));
    }

    /** What is gone already may be gone. */
    void delete(String path, Object body) {
        var answer = send("DELETE", path, body);
        if (answer.statusCode() != 404) {
            expected(answer);
        }
    }

    private HttpResponse<String> send(String method, String path, Object body) {
        var answer = exchange(HttpRequest.newBuilder(URI.create(server + "/admin/realms/" + realm + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body))));
        if (answer.statusCode() == 401) {
            forget();
        }
        return answer;
    }

    private synchronized String token() {
        if (token == null || Instant.now().isAfter(token.until())) {
            var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                    .formatted(encoded(client), encoded(secret.orElse("")));
            var answer = read(expected(exchange(
                    HttpRequest.newBuilder(URI.create(server + "/realms/" + realm + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)))));
            token = new Token(
                    answer.path("access_token").asText(),
                    Instant.now().plusSeconds(answer.path("expires_in").asLong() - 20));
        }
        return token.text();
    }

    private synchronized void forget() {
        token = null;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            Log.warn("Keycloak is not reached: " + e);
            throw unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable();
        }
    }

    private HttpResponse<String> expected(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            return answer;
        }
        Log.errorf(
                "Keycloak answered %d to %s: %s",
                answer.statusCode(), answer.request().uri(), answer.body());
        if (answer.statusCode() == 400) {
            throw Problems.invalid("account-refused", "登录系统不接受这些内容：" + reason(answer));
        }
        throw unreachable();
    }

    private String reason(HttpResponse<String> answer) {
        return read(answer).path("errorMessage").asText("请检查账号、姓名和邮箱");
    }

    private static RuntimeException unreachable() {
        return Problems.of(Status.SERVICE_UNAVAILABLE, "accounts-unreachable", "登录系统暂时连不上，什么都没有改动，请稍后再试")
                .build();
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            Log.error("Keycloak answered what is not JSON", e);
            throw unreachable();
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
