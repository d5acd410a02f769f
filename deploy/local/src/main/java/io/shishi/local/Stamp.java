package io.shishi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers from which sources a product was built, so that an unchanged half is not built again. */
record Stamp(Path file, Path product) {

    boolean matches(String fingerprint) throws IOException {
        return Files.exists(product)
                && Files.exists(file)
                && Files.readString(file).equals(text(fingerprint));
    }

    void set(String fingerprint) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(fingerprint));
    }

    /** The product's own time is part of it: somebody else may have built it since. */
    private String text(String fingerprint) throws IOException {
        return fingerprint + " " + Files.getLastModifiedTime(product).toMillis();
    }
}
