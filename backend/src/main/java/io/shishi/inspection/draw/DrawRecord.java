package io.shishi.inspection.draw;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.inspection.rule.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down what is done with draws; the chain of the record says in which order. */
@ApplicationScoped
class DrawRecord {

    private final AuditLog log;

    DrawRecord(AuditLog log) {
        this.log = log;
    }

    void pooled(Draw draw) {
        log.add(entry("freeze", draw)
                .changing(
                        null,
                        AuditEntry.fields(
                                "number", draw.number,
                                "kind", draw.kind,
                                "pool", draw.pool,
                                "size", draw.size,
                                "strata", draw.strata,
                                "coverEach", draw.coverEach,
                                "weights", draw.weights,
                                "poolCount", draw.poolCount,
                                "poolHash", draw.poolHash)));
    }

    void seeded(Draw draw) {
        log.add(entry("seed", draw).changing(null, AuditEntry.fields("poolHash", draw.poolHash, "seed", draw.seed)));
    }

    /** Not what was drawn: more people read the record than may know where somebody will come. */
    void drawn(Draw draw, List<Selected> drawn) {
        log.add(entry("draw", draw)
                .changing(null, AuditEntry.fields("drawn", drawn.size(), "resultHash", hash(drawn))));
    }

    private static String hash(List<Selected> drawn) {
        var ids = drawn.stream().map(it -> it.id() + "\n").collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(ids.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void cancelled(Draw draw, DrawState before) {
        log.add(entry("cancel", draw)
                .changing(
                        AuditEntry.fields("state", before),
                        AuditEntry.fields("state", DrawState.CANCELLED, "reason", draw.cancelReason)));
    }

    private static AuditEntry entry(String action, Draw draw) {
        return AuditEntry.of(action, "draw", draw.id, draw.number, draw.jurisdictionId)
                .in(draw.planId, null, null);
    }
}
