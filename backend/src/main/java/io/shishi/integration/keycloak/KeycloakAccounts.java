package io.shishi.integration.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.shishi.agency.Account;
import io.shishi.agency.Accounts;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts in Keycloak: looked at, brought to what is wanted, opened for one sign-in. */
@ApplicationScoped
class KeycloakAccounts implements Accounts {

    private final AdminApi api;
    private final Groups groups;

    KeycloakAccounts(AdminApi api, Groups groups) {
        this.api = api;
        this.groups = groups;
    }

    @Override
    public Optional<Account> find(String username) {
        return user(username).map(this::account);
    }

    @Override
    public void bring(List<Account> wanted) {
        var undo = new ArrayDeque<Runnable>();
        try {
            for (var account : wanted) {
                var before = find(account.username());
                undo.push(() -> before.ifPresentOrElse(this::bring, () -> remove(account.username())));
                bring(account);
            }
        } catch (RuntimeException failed) {
            undo.forEach(KeycloakAccounts::asFarAsPossible);
            throw failed;
        }
    }

    @Override
    public void setOneTimePassword(String username, String password) {
        var id = id(user(username).orElseThrow(KeycloakAccounts::gone));
        api.put("/users/" + id + "/reset-password", Map.of("type", "password", "value", password, "temporary", true));
        api.post("/users/" + id + "/logout", null);
    }

    /** Takes away before it gives, and lets in last: half-way through, an account may less than before or after. */
    private void bring(Account wanted) {
        var known = user(wanted.username());
        if (known.isEmpty() && !wanted.open()) {
            return;
        }
        var id = known.map(KeycloakAccounts::id).orElseGet(() -> made(wanted));
        if (!wanted.open()) {
            say(id, wanted);
        }
        var member = groups.of(id);
        member.forEach((path, group) -> {
            if (!wanted.groups().contains(path)) {
                api.delete("/users/" + id + "/groups/" + group, null);
            }
        });
        bringRoles(id, wanted.roles());
        for (var path : wanted.groups()) {
            if (!member.containsKey(path)) {
                api.put("/users/" + id + "/groups/" + groups.at(path), Map.of());
            }
        }
        if (wanted.open()) {
            say(id, wanted);
        } else {
            api.post("/users/" + id + "/logout", null);
        }
    }

    private String made(Account wanted) {
        return api.post("/users", Map.of("username", wanted.username(), "firstName", wanted.name(), "enabled", false));
    }

    /** Only the roles of duties are given and taken; an operator's or another system's stay. */
    private void bringRoles(String id, Set<String> wanted) {
        var address = "/users/" + id + "/role-mappings/realm";
        var given = roles(address);
        var extra = given.stream()
                .filter(role -> Account.DUTIES.contains(name(role)) && !wanted.contains(name(role)))
                .toList();
        if (!extra.isEmpty()) {
            api.delete(address, extra);
        }
        var names = given.stream().map(KeycloakAccounts::name).collect(Collectors.toSet());
        if (!names.containsAll(wanted)) {
            var missing = roles(address + "/available").stream()
                    .filter(role -> Account.DUTIES.contains(name(role)) && wanted.contains(name(role)))
                    .toList();
            api.post(address, missing);
        }
    }

    private void say(String id, Account wanted) {
        var user = (ObjectNode) api.get("/users/" + id).orElseThrow(KeycloakAccounts::gone);
        user.put("firstName", wanted.name());
        user.put("email", wanted.email() == null ? "" : wanted.email());
        user.put("enabled", wanted.open());
        api.put("/users/" + id, user);
    }

    private void remove(String username) {
        user(username).ifPresent(user -> api.delete("/users/" + id(user), null));
    }

    private Optional<JsonNode> user(String username) {
        return api.get("/users?exact=true&username=" + AdminApi.encoded(username)).stream()
                .flatMap(JsonNode::valueStream)
                .findFirst();
    }

    private Account account(JsonNode user) {
        var id = id(user);
        return new Account(
                user.path("username").asText(),
                user.path("firstName").asText(""),
                user.path("email").asText(null),
                user.path("enabled").asBoolean(),
                roles("/users/" + id + "/role-mappings/realm").stream()
                        .map(KeycloakAccounts::name)
                        .collect(Collectors.toSet()),
                groups.of(id).keySet());
    }

    private List<JsonNode> roles(String address) {
        return api.get(address).stream().flatMap(JsonNode::valueStream).toList();
    }

    private static String id(JsonNode user) {
        return user.path("id").asText();
    }

    private static String name(JsonNode role) {
        return role.path("name").asText();
    }

    private static RuntimeException gone() {
        return Problems.conflict("account-gone", "登录系统中已没有这个账号，请重新保存这个人的职责");
    }

    private static void asFarAsPossible(Runnable undo) {
        try {
            undo.run();
        } catch (RuntimeException failed) {
            Log.error("an account could not be put back as it was; saving the person again repairs it", failed);
        }
    }
}
