package io.shishi.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Tells whether files changed, by what is in them and not by when they were touched. */
final class Fingerprint {

    private static final Set<String> MADE =
            Set.of("node_modules", "dist", "target", "test-results", "playwright-report", "coverage", "e2e");

    private Fingerprint() {}

    static String ofText(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Over these files and folders, leaving out what tools make and what only tests read. */
    static String of(Path base, List<String> names) throws IOException {
        var digest = digest();
        for (var name : names) {
            var start = base.resolve(name);
            if (!Files.exists(start)) {
                continue;
            }
            try (var walk = Files.walk(start)) {
                for (var file : walk.filter(Files::isRegularFile)
                        .filter(file -> isSource(base.relativize(file)))
                        .sorted()
                        .toList()) {
                    digest.update(base.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static boolean isSource(Path file) {
        for (var part : file) {
            if (MADE.contains(part.toString())) {
                return false;
            }
        }
        return !file.toString().matches(".*\\.test\\.tsx?");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
