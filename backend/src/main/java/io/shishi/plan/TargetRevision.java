package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A target's value from a moment on, with reason and authority. The first is the plan's. */
@Entity
public class TargetRevision extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Indicator indicator;

    /** 1 is the plan's own. */
    public int ordinal;

    @Enumerated(EnumType.STRING)
    public Comparator comparator;

    public BigDecimal baseline;
    public BigDecimal target;
    public LocalDate dueOn;
    public String reason;
    public String authorityTitle;
    public String authorityNumber;
    public LocalDate authorityDate;
    public Instant decidedAt;
    public String decidedBy;

    protected TargetRevision() {}

    public TargetRevision(Indicator indicator, int ordinal, String reason, Instant decidedAt, String decidedBy) {
        this.indicator = indicator;
        this.ordinal = ordinal;
        this.comparator = indicator.comparator;
        this.baseline = indicator.baseline;
        this.target = indicator.target;
        this.dueOn = indicator.dueOn;
        this.reason = reason;
        this.decidedAt = decidedAt;
        this.decidedBy = decidedBy;
    }

    TargetRevision by(Authority authority) {
        authorityTitle = authority.title();
        authorityNumber = authority.number();
        authorityDate = authority.date();
        return this;
    }
}
