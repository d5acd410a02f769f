package io.shishi.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shishi.support.ApiTest;
import io.shishi.support.Contract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks every operation of the contract at the closed door, so that one nobody thought about fails here. */
@QuarkusTest
class ClosedDoorsTest extends ApiTest {

    /** What anybody may ask, before signing in. */
    private static final Set<String> OPEN = Set.of("GET /api/v1/settings");

    /** What anybody who has signed in may ask: their own name. */
    private static final Set<String> OWN = Set.of("GET /api/v1/me");

    private static final Map<String, UUID> NOTHING = Map.of();

    @Test
    void without_a_token_every_operation_is_closed() {
        assertClosed(this::asNobody, OPEN, status -> status == 401);
    }

    @Test
    void with_a_bad_token_every_operation_is_closed() {
        assertClosed(() -> asNobody().auth().oauth2("a.b.c"), OPEN, status -> status == 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"office", "reporter", "signer", "convener", "supervisor", "viewer", "integrator", "unknown"})
    void a_role_without_its_group_opens_nothing(String role) {
        Supplier<RequestSpecification> caller = () -> as("lost", Set.of(role), List.of());
        assertClosed(caller, OWN, status -> status == 403 || status == 404);
    }

    private static void assertClosed(Supplier<RequestSpecification> caller, Set<String> but, IntPredicate closed) {
        var operations = Contract.read().operations();
        assertTrue(operations.size() > 2, "the contract was not read");
        var open = operations.stream()
                .filter(operation -> !OPEN.contains(operation.name()) && !but.contains(operation.name()))
                .map(operation -> Map.entry(operation.name(), operation.ask(caller.get(), NOTHING)))
                .filter(answer -> !closed.test(answer.getValue()))
                .map(answer -> answer.getKey() + " answered " + answer.getValue())
                .toList();
        assertEquals(List.of(), open, "doors that stand open");
    }
}
