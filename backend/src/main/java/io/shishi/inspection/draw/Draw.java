package io.shishi.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A random choice of what to check, which anybody can repeat. Each of its steps is written once; the database refuses more. */
@Entity
@DynamicUpdate
public class Draw extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID jurisdictionId;
    public UUID planId;

    /** 抽查〔2026〕3号; the next one has the next, and none is used twice. */
    public String number;

    @Enumerated(EnumType.STRING)
    public ItemKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public PoolTerms pool;

    public int size;

    @Enumerated(EnumType.STRING)
    public Strata strata;

    public boolean coverEach;

    @JdbcTypeCode(SqlTypes.JSON)
    public RiskWeights weights;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<StratumQuota> quotas;

    public Integer poolCount;
    public String poolHash;
    public Instant pooledAt;
    public String pooledBy;
    public String pooledByName;

    /** 32 bytes in hexadecimal digits. */
    public String seed;

    public Instant seededAt;
    public String seededBy;
    public String seededByName;
    public Instant drawnAt;
    public String drawnBy;
    public String drawnByName;
    public Instant cancelledAt;
    public String cancelledBy;
    public String cancelledByName;
    public String cancelReason;

    @Version
    public int version;

    protected Draw() {}

    Draw(UUID jurisdictionId, UUID planId, String number, NewDraw asked, Actor actor, Instant now) {
        this.jurisdictionId = jurisdictionId;
        this.planId = planId;
        this.number = number;
        this.kind = asked.what();
        this.pool = asked.pool();
        this.size = asked.size();
        this.strata = asked.strata();
        this.coverEach = asked.coverEach();
        this.weights = asked.weights();
        this.pooledAt = now;
        this.pooledBy = actor.username();
        this.pooledByName = actor.name();
    }

    DrawState state() {
        if (cancelledAt != null) {
            return DrawState.CANCELLED;
        }
        if (drawnAt != null) {
            return DrawState.DRAWN;
        }
        return seed == null ? DrawState.POOLED : DrawState.SEEDED;
    }

    void freeze(String hash, List<StratumQuota> strata) {
        poolHash = hash;
        quotas = strata;
        poolCount = strata.stream().mapToInt(StratumQuota::count).sum();
    }

    void seed(String bytes, Actor actor, Instant now) {
        if (state() != DrawState.POOLED) {
            throw DrawProblems.notTheState("取种子", state());
        }
        seed = bytes;
        seededAt = now;
        seededBy = actor.username();
        seededByName = actor.name();
    }

    void drawn(Actor actor, Instant now) {
        if (state() != DrawState.SEEDED) {
            throw DrawProblems.notTheState("抽取", state());
        }
        drawnAt = now;
        drawnBy = actor.username();
        drawnByName = actor.name();
    }

    void cancel(String reason, Actor actor, Instant now) {
        if (state() == DrawState.CANCELLED) {
            throw DrawProblems.notTheState("作废", state());
        }
        cancelReason = reason;
        cancelledAt = now;
        cancelledBy = actor.username();
        cancelledByName = actor.name();
    }
}
