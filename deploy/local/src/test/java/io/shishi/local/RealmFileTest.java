package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void production_has_no_account_no_secret_and_no_password_grant() throws IOException {
        var production = new ObjectMapper()
                .readTree(ROOT.resolve("deploy/keycloak/realm.json").toFile());
        for (var user : production.path("users")) {
            assertTrue(user.has("serviceAccountClientId"), user.toString());
            assertFalse(user.has("credentials"), user.toString());
        }
        for (var client : production.path("clients")) {
            assertFalse(
                    client.path("directAccessGrantsEnabled").asBoolean(true),
                    client.path("clientId").asText());
            assertTrue(client.path("secret").asText("${}").startsWith("${"), "a secret comes from the environment");
        }
        assertTrue(
                names(production.path("clients"), "clientId").contains("admin-cli"), "the built-in one would allow it");
    }

    @Test
    void the_local_realm_is_the_production_realm_and_more() throws IOException {
        var realm = RealmFile.read(ROOT, List.of("http://127.0.0.1:8080"), "secret");
        assertEquals("实事", realm.path("displayName").asText());
        assertTrue(names(realm.path("clients"), "clientId")
                .containsAll(Set.of("shishi-web", "shishi-api", "shishi-cli", "shishi-integrator")));
        assertTrue(names(realm.path("groups"), "name").containsAll(Set.of("439900", "430624", "430971")));
    }

    @Test
    void the_page_may_sign_in_from_our_addresses_only() throws IOException {
        var realm = RealmFile.read(ROOT, List.of("http://127.0.0.1:8080", "http://localhost:8080"), "secret");
        var web = realm.path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asText().equals("shishi-web"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "[\"http://127.0.0.1:8080/*\",\"http://localhost:8080/*\"]",
                web.path("redirectUris").toString());
        assertFalse(web.toString().contains("${SHISHI_WEB}"), web.toString());
    }

    @Test
    void the_account_that_manages_people_has_our_secret_and_that_one_right() throws IOException {
        var realm = RealmFile.read(ROOT, List.of("http://127.0.0.1:8080"), "our-own");
        assertTrue(realm.path("clients")
                .valueStream()
                .anyMatch(client -> client.path("secret").asText().equals("our-own")));
        var rights = realm.path("users").path(0).path("clientRoles");
        assertEquals("{\"realm-management\":[\"manage-users\"]}", rights.toString());
    }

    @Test
    void every_account_has_roles_and_groups_that_exist() throws IOException {
        var realm = RealmFile.read(ROOT, List.of("http://127.0.0.1:8080"), "secret");
        var roles = names(realm.at("/roles/realm"), "name");
        var groups = paths("", realm.path("groups"));
        for (var user : realm.path("users")) {
            user.path("realmRoles").forEach(role -> assertTrue(roles.contains(role.asText()), user.toString()));
            user.path("groups").forEach(group -> assertTrue(groups.contains(group.asText()), user.toString()));
        }
    }

    @Test
    void the_fingerprint_follows_the_files_and_not_the_ports() throws IOException {
        assertEquals(fingerprint("http://127.0.0.1:8080"), fingerprint("http://127.0.0.1:9090"));
        assertNotEquals(RealmFile.lastingId("county.office"), RealmFile.lastingId("county.signer"));
    }

    private static String fingerprint(String address) throws IOException {
        return RealmFile.read(ROOT, List.of(address), "secret")
                .path("attributes")
                .path(RealmFile.FINGERPRINT)
                .asText();
    }

    private static Set<String> names(JsonNode list, String field) {
        return list.valueStream().map(node -> node.path(field).asText()).collect(Collectors.toSet());
    }

    private static Set<String> paths(String above, JsonNode groups) {
        return groups.valueStream()
                .map(group -> {
                    var path = above + "/" + group.path("name").asText();
                    var all = paths(path, group.path("subGroups"));
                    all.add(path);
                    return all;
                })
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
