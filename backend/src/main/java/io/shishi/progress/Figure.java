package io.shishi.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.plan.Measure;
import io.shishi.plan.Plan;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A measure's value in a round, entered in a report, seen by all that use the measure. */
@Entity
public class Figure extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Measure measure;

    @ManyToOne(fetch = FetchType.LAZY)
    public Report report;

    @ManyToOne(fetch = FetchType.LAZY)
    public Round round;

    public int roundOrdinal;

    /** Null: left blank, which is not zero. For a ratio the percentage of its two parts. */
    public BigDecimal value;

    public BigDecimal numerator;
    public BigDecimal denominator;
    public String correctionReason;
    public boolean jumpConfirmed;

    /** Stands in the accepted report that is not superseded. */
    public boolean effective;

    protected Figure() {}

    public Figure(Report report, Measure measure) {
        this.plan = report.plan;
        this.report = report;
        this.measure = measure;
        this.round = report.round;
        this.roundOrdinal = report.round.ordinal;
    }
}
