package io.shishi.shared.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    private static final String SECRET = "0123456789abcdefghij";

    @Test
    void production_does_not_start_with_the_sample() {
        refuses(guard("https", true, false, SECRET));
    }

    @Test
    void production_does_not_start_with_a_clock_that_can_be_moved() {
        refuses(guard("https", false, true, SECRET));
    }

    @Test
    void production_does_not_start_on_a_keycloak_without_tls() {
        refuses(guard("http", false, false, SECRET));
    }

    @Test
    void production_does_not_start_without_a_secret_of_its_own_for_managing_people() {
        for (var secret : new String[] {null, "", "short", "${SHISHI_PEOPLE_SECRET}"}) {
            refuses(guard("https", false, false, secret));
        }
    }

    @Test
    void a_keycloak_that_is_down_does_not_keep_production_from_starting() {
        assertDoesNotThrow(guard("https", false, false, SECRET)::refuseWhatIsForTheDemonstration);
    }

    private static ProductionGuard guard(String scheme, boolean sample, boolean clockMovable, String secret) {
        var keycloak = new KeycloakAddress(URI.create(scheme + "://127.0.0.1:1/realms/shishi"));
        return new ProductionGuard(keycloak, sample, clockMovable, Optional.ofNullable(secret));
    }

    @Test
    void a_demo_account_that_is_let_in_is_noticed() throws IOException {
        assertTrue(answered(200));
        assertFalse(answered(401));
    }

    private static void refuses(ProductionGuard guard) {
        assertThrows(IllegalStateException.class, guard::refuseWhatIsForTheDemonstration);
    }

    /** What is thought of a Keycloak whose token endpoint answers the demo account so. */
    private static boolean answered(int status) throws IOException {
        var keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/realms/shishi/protocol/openid-connect/token", exchange -> {
            var asked = new String(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(asked.contains("username=county.office") ? status : 400, -1);
            exchange.close();
        });
        keycloak.start();
        try {
            return ProductionGuard.letsTheDemoIn(
                    URI.create("http://127.0.0.1:" + keycloak.getAddress().getPort() + "/realms/shishi"));
        } finally {
            keycloak.stop(0);
        }
    }
}
