package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path data;

    @Test
    void passwords_are_made_once_and_only_their_owner_reads_them() throws IOException {
        var made = Secrets.in(data);
        assertEquals(made, Secrets.in(data));
        assertNotEquals(made.app(), made.owner());
        var file = data.resolve("secrets.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_database_without_its_passwords_is_not_given_new_ones() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        var refusal = assertThrows(Refusal.class, () -> Secrets.in(data));
        assertTrue(refusal.getMessage().contains("make reset"), refusal.getMessage());
    }
}
