package io.shishi.local;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A demonstration account, as the overlay describes it. */
record Account(
        String username, String password, String role, String jurisdiction, String agency, @JsonIgnore String name) {

    static List<Account> in(JsonNode overlay) {
        return overlay.path("users")
                .valueStream()
                .filter(user -> user.has("credentials"))
                .map(Account::of)
                .toList();
    }

    private static Account of(JsonNode user) {
        var group = user.path("groups").path(0).asText("").split("/");
        return new Account(
                user.path("username").asText(),
                user.path("credentials").path(0).path("value").asText(),
                user.path("realmRoles").path(0).asText(),
                group.length > 1 ? group[1] : null,
                group.length > 3 ? group[3] : null,
                user.path("firstName").asText());
    }

    static String table(List<Account> accounts) {
        var lines = new StringBuilder();
        for (var account : accounts) {
            lines.append("    %-18s %-11s %-8s %s%n"
                    .formatted(
                            account.username,
                            account.role,
                            account.jurisdiction == null ? "" : account.jurisdiction,
                            account.name));
        }
        return lines.toString().stripTrailing();
    }
}
