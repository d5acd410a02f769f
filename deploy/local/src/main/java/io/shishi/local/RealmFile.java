package io.shishi.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The realm of this machine: the production realm with the local clients, groups and people laid over it. */
final class RealmFile {

    static final String NAME = "shishi";
    static final String WEB_CLIENT = "shishi-web";
    static final String PEOPLE_CLIENT = "shishi-people";
    static final String FINGERPRINT = "shishi.fingerprint";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    static JsonNode overlay(Path root) throws IOException {
        return JSON.readTree(Files.readString(root.resolve("deploy/local/overlay.json")));
    }

    /** Signed with a fingerprint of both files, so that a later start can tell whether the realm is still this one. */
    static ObjectNode read(Path root, List<String> webAddresses, String peopleSecret) throws IOException {
        var production = (ObjectNode) JSON.readTree(Files.readString(root.resolve("deploy/keycloak/realm.json")));
        var realm = merge(production, overlay(root));
        var fingerprint = Fingerprint.ofText(realm.toString());
        realm.withObject("/attributes").put(FINGERPRINT, fingerprint);
        serve(realm, webAddresses, peopleSecret);
        return realm;
    }

    /** Lists grow by the overlay's entries; everything else stays as in production. */
    static ObjectNode merge(ObjectNode production, JsonNode overlay) {
        var realm = production.deepCopy();
        overlay.properties()
                .forEach(entry -> realm.withArray("/" + entry.getKey()).addAll((ArrayNode) entry.getValue()));
        realm.withArray("/users").forEach(user -> ((ObjectNode) user)
                .put("id", lastingId(user.path("username").asText())));
        return realm;
    }

    /** Puts our real addresses and our secret where the production file has placeholders. */
    static void serve(ObjectNode realm, List<String> webAddresses, String peopleSecret) {
        for (var node : realm.withArray("/clients")) {
            if (node.path("clientId").asText().equals(WEB_CLIENT)) {
                serveClient((ObjectNode) node, webAddresses);
            }
            if (node.path("clientId").asText().equals(PEOPLE_CLIENT)) {
                ((ObjectNode) node).put("secret", peopleSecret);
            }
        }
    }

    static void serveClient(ObjectNode client, List<String> webAddresses) {
        client.put("rootUrl", webAddresses.getFirst());
        client.set(
                "redirectUris",
                strings(webAddresses.stream().map(address -> address + "/*").toList()));
        client.set("webOrigins", strings(webAddresses));
        client.withObject("/attributes")
                .put(
                        "post.logout.redirect.uris",
                        String.join(
                                "##",
                                webAddresses.stream()
                                        .map(address -> address + "/*")
                                        .toList()));
    }

    private static ArrayNode strings(List<String> values) {
        var array = JSON.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    /** The same person keeps the same subject when the realm is made anew. */
    static String lastingId(String username) {
        return UUID.nameUUIDFromBytes(("shishi:" + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
