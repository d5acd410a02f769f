package io.shishi.paper.clock;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Jurisdiction;
import io.shishi.paper.rule.DispatchRules;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One version of a jurisdiction's rules of reminding. Versions are added, never changed. */
@Entity
@Immutable
public class DispatchRule extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    public int versionNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    public DispatchRules rules;

    public String reason;
    public Instant createdAt;
    public String createdBy;

    protected DispatchRule() {}

    DispatchRule(Jurisdiction jurisdiction, DispatchRules rules, String reason, Instant createdAt, String createdBy) {
        this.jurisdiction = jurisdiction;
        this.versionNumber = rules.version();
        this.rules = rules;
        this.reason = reason;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }
}
