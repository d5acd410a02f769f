package io.shishi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Files in a folder, under their hash. A file appears there only when all of it has been written. */
@ApplicationScoped
class DiskEvidenceStore implements EvidenceStore {

    private final Path contents;
    private final Path incoming;

    DiskEvidenceStore(EvidenceSettings settings) {
        this.contents = settings.directory().resolve("contents");
        this.incoming = settings.directory().resolve("incoming");
    }

    @Override
    public String keep(Path file) throws IOException {
        Files.createDirectories(incoming);
        var arriving = incoming.resolve(UUID.randomUUID().toString());
        try {
            var digest = sha256();
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                Files.copy(in, arriving);
            }
            var hash = HexFormat.of().formatHex(digest.digest());
            var place = place(hash);
            Files.createDirectories(place.getParent());
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return hash;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public List<String> keptBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(contents)) {
            return List.of();
        }
        try (var files = Files.walk(contents)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> modified(file).isBefore(moment))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Override
    public void drop(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    /** In folders by the first digits, so that no folder has very many files. */
    private Path place(String hash) {
        return contents.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
