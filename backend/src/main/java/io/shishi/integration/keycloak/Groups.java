package io.shishi.integration.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The realm's groups by their paths; one that is missing, as that of a new agency, is made. */
@ApplicationScoped
class Groups {

    private final AdminApi api;

    Groups(AdminApi api) {
        this.api = api;
    }

    /** The id of the group with this path. */
    String at(String path) {
        return api.get("/group-by-path" + encoded(path))
                .map(group -> group.path("id").asText())
                .orElseGet(() -> made(path));
    }

    private String made(String path) {
        var cut = path.lastIndexOf('/');
        var body = Map.of("name", path.substring(cut + 1));
        return cut == 0
                ? api.post("/groups", body)
                : api.post("/groups/" + at(path.substring(0, cut)) + "/children", body);
    }

    /** Ids by path. */
    Map<String, String> of(String userId) {
        return api.get("/users/" + userId + "/groups?max=1000").stream()
                .flatMap(JsonNode::valueStream)
                .collect(Collectors.toMap(group -> group.path("path").asText(), group -> group.path("id")
                        .asText()));
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/")).map(AdminApi::encoded).collect(Collectors.joining("/"));
    }
}
