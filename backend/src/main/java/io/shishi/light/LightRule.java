package io.shishi.light;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Jurisdiction;
import io.shishi.light.rule.LightRules;
import io.shishi.light.rule.LightStatus;
import io.shishi.light.rule.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One version of a jurisdiction's rules. Versions are added, never changed. */
@Entity
@Immutable
public class LightRule extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    public int versionNumber;
    public BigDecimal greenGap;
    public BigDecimal yellowGap;
    public int milestoneDays;
    public boolean lastMissYellow;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<LightStatus, Text> words;

    public String reason;
    public Instant createdAt;
    public String createdBy;

    protected LightRule() {}

    LightRule(Jurisdiction jurisdiction, LightRules rules, String reason, Instant createdAt, String createdBy) {
        this.jurisdiction = jurisdiction;
        this.versionNumber = rules.version();
        this.greenGap = rules.greenGap();
        this.yellowGap = rules.yellowGap();
        this.milestoneDays = rules.milestoneDays();
        this.lastMissYellow = rules.lastMissYellow();
        this.words = rules.words();
        this.reason = reason;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    LightRules rules() {
        return new LightRules(versionNumber, greenGap, yellowGap, milestoneDays, lastMissYellow, words);
    }
}
