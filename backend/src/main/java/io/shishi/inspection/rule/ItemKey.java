package io.shishi.inspection.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives each item of a pool its exponential key: x is the first 53 bits, big-endian, of HMAC-SHA-256 of the item's id
 * under the seed; u = (x + 0.5) / 2^53; the key is -ln(u) / weight. The smallest keys are drawn.
 */
public final class ItemKey {

    private static final int SEED_BYTES = 32;
    private static final int BITS = 53;

    private final Mac mac;

    /** @param seed 64 hexadecimal digits */
    public ItemKey(String seed) {
        var bytes = HexFormat.of().parseHex(seed);
        if (bytes.length != SEED_BYTES) {
            throw new IllegalArgumentException("种子须为32字节");
        }
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public double of(String id, String weight) {
        return (0 - StrictMath.log(uniform(id))) / Double.parseDouble(weight);
    }

    /** Between 0 and 1, for the id alone. */
    double uniform(String id) {
        return (bits(id) + 0.5) / (1L << BITS);
    }

    long bits(String id) {
        return ByteBuffer.wrap(mac.doFinal(id.getBytes(StandardCharsets.UTF_8))).getLong() >>> (Long.SIZE - BITS);
    }
}
