package io.shishi.inspection.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 over the lines of a pool, which come in the order of their ids. */
public final class PoolHash {

    private final MessageDigest digest;
    private byte[] last = new byte[0];
    private int count;

    public PoolHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void add(PoolLine line) {
        var id = line.id().getBytes(StandardCharsets.UTF_8);
        if (count > 0 && Arrays.compareUnsigned(last, id) >= 0) {
            throw new IllegalArgumentException(line.id() + " 没有按编号排序，或出现了两次");
        }
        digest.update(line.text().getBytes(StandardCharsets.UTF_8));
        last = id;
        count++;
    }

    public int count() {
        return count;
    }

    /** Asked once, when all lines have been added. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
