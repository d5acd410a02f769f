package io.shishi.support;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks into the Keycloak that stands in for the real one, and makes it fail. */
@ApplicationScoped
public class SignInAccounts {

    @ConfigProperty(name = "shishi.people.keycloak")
    String standIn;

    public void empty() {
        given().post(standIn + "/stand-in/reset");
    }

    /** From now on requests like this one fail; nothing fails for an empty text. */
    public void failAt(String request) {
        given().body(request).post(standIn + "/stand-in/failing");
    }

    /** The next request like this one fails, those after it do not. */
    public void failOnceAt(String request) {
        given().body(request).post(standIn + "/stand-in/failing-once");
    }

    /** An account that somebody made in Keycloak itself. */
    public void add(String username, boolean enabled, List<String> roles, List<String> groups) {
        given().body(Map.of("username", username, "enabled", enabled, "roles", roles, "groups", groups))
                .contentType("application/json")
                .post(standIn + "/stand-in/account");
    }

    public boolean has(String username) {
        return state().get("users." + username) != null;
    }

    public <T> T of(String username, String field) {
        return state().get("users.'" + username + "'." + field);
    }

    public List<String> groups() {
        return state().getList("groups");
    }

    private JsonPath state() {
        return given().get(standIn + "/stand-in/state").jsonPath();
    }
}
