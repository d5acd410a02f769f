package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path ROOT = Path.of("/home/somebody/shishi");

    @Test
    void without_a_word_everything_is_at_its_usual_place() {
        var settings = settings(Map.of());
        assertEquals("http://127.0.0.1:8080", settings.api());
        assertEquals("http://127.0.0.1:8180/realms/shishi", settings.issuer());
        assertEquals("jdbc:postgresql://127.0.0.1:5439/shishi", settings.jdbc("shishi"));
        assertEquals(ROOT.resolve("deploy/local/data"), settings.data());
    }

    @Test
    void a_relative_data_folder_counts_from_where_the_person_stands() {
        assertEquals(
                Path.of("/home/somebody/other"),
                settings(Map.of("SHISHI_DATA", "../other")).data());
    }

    @Test
    void a_port_that_is_none_is_refused_by_name() {
        for (var wrong : List.of("eighty", "65536", "-1")) {
            var refusal = assertThrows(Refusal.class, () -> settings(Map.of("SHISHI_PORT", wrong)));
            assertTrue(refusal.getMessage().startsWith("SHISHI_PORT must be a port"), refusal.getMessage());
        }
    }

    @Test
    void zero_means_any_free_port() {
        var settings = settings(Map.of("SHISHI_PORT", "0"));
        assertTrue(Ports.free(settings.webPort()), settings.api());
    }

    @Test
    void two_parts_on_one_port_are_refused() {
        var settings = settings(Map.of("SHISHI_PORT", "18999", "SHISHI_KEYCLOAK_PORT", "18999"));
        assertThrows(Refusal.class, () -> Ports.requireFree(settings.ports(false)));
    }

    private static Settings settings(Map<String, String> env) {
        return Settings.of(ROOT, ROOT, env);
    }
}
