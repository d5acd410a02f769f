package io.shishi.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How an entry is bound to the one before it: SHA-256 over the 32 bytes of the hash before and then every field, in the
 * order of {@link Entries#FIELDS}, as its length in bytes, a colon, its text in UTF-8 and a comma; a field that is null
 * as {@code -,}. The first entry follows on the hash of nothing. The database does the same in {@code audit_link}.
 */
final class Link {

    private static final byte[] NULL = "-,".getBytes(StandardCharsets.UTF_8);

    private final MessageDigest digest;

    Link() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What the first entry follows on. */
    byte[] beginning() {
        return digest.digest();
    }

    byte[] after(byte[] previous, String[] fields) {
        digest.update(previous);
        for (var field : fields) {
            if (field == null) {
                digest.update(NULL);
            } else {
                var text = field.getBytes(StandardCharsets.UTF_8);
                digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(ByteBuffer.wrap(text));
                digest.update((byte) ',');
            }
        }
        return digest.digest();
    }
}
