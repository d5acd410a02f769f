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
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    @Test
    void production_does_not_start_with_the_sample() {
        refuses(new ProductionGuard(new KeycloakAddress(URI.create("https://127.0.0.1:1/realms/shishi")), true, false));
    }

    @Test
    void production_does_not_start_with_a_clock_that_can_be_moved() {
        refuses(new ProductionGuard(new KeycloakAddress(URI.create("https://127.0.0.1:1/realms/shishi")), false, true));
    }

    @Test
    void production_does_not_start_on_a_keycloak_without_tls() {
        refuses(new ProductionGuard(new KeycloakAddress(URI.create("http://127.0.0.1:1/realms/shishi")), false, false));
    }

    @Test
    void a_keycloak_that_is_down_does_not_keep_production_from_starting() {
        var guard =
                new ProductionGuard(new KeycloakAddress(URI.create("https://127.0.0.1:1/realms/shishi")), false, false);

        assertDoesNotThrow(guard::refuseWhatIsForTheDemonstration);
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
