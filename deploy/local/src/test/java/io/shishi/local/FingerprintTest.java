package io.shishi.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/main.ts"), "one");
        Files.writeString(folder.resolve("product"), "built");
    }

    @Test
    void a_touched_file_is_the_same_and_an_edited_one_is_not() throws IOException {
        var before = fingerprint();
        Files.setLastModifiedTime(folder.resolve("src/main.ts"), FileTime.fromMillis(0));
        assertEquals(before, fingerprint());
        Files.writeString(folder.resolve("src/main.ts"), "two");
        assertNotEquals(before, fingerprint());
    }

    @Test
    void what_tools_make_and_what_only_tests_read_does_not_count() {
        for (var name :
                List.of("node_modules/a/b.js", "dist/index.html", "e2e/month.spec.ts", "src/plan/Plan.test.tsx")) {
            assertFalse(Fingerprint.isSource(Path.of(name)), name);
        }
        assertTrue(Fingerprint.isSource(Path.of("src/plan/Plan.tsx")));
    }

    @Test
    void a_product_that_is_gone_or_was_built_by_somebody_else_is_built_again() throws IOException {
        var stamp = new Stamp(folder.resolve("stamps/product.built"), folder.resolve("product"));
        assertFalse(stamp.matches(fingerprint()));
        stamp.set(fingerprint());
        assertTrue(stamp.matches(fingerprint()));
        Files.setLastModifiedTime(folder.resolve("product"), FileTime.fromMillis(0));
        assertFalse(stamp.matches(fingerprint()));
        Files.delete(folder.resolve("product"));
        assertFalse(stamp.matches(fingerprint()));
    }

    private String fingerprint() throws IOException {
        return Fingerprint.of(folder, List.of("src", "absent"));
    }
}
