package io.shishi.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.plan.Measure;
import io.shishi.plan.Plan;
import io.shishi.progress.rule.Numbers;
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

    /** What was typed. Of a ratio only the two parts are entered. */
    void enter(ReportChange.FigureEntry entry) {
        numerator = measure.ratio ? Numbers.written(entry.numerator()) : null;
        denominator = measure.ratio ? Numbers.written(entry.denominator()) : null;
        value = measure.ratio ? Numbers.percentage(numerator, denominator) : Numbers.written(entry.value());
        correctionReason = Words.trimmed(entry.correctionReason());
        jumpConfirmed = Boolean.TRUE.equals(entry.jumpConfirmed());
    }

    /** The same as that one. */
    void carryOver(Figure other) {
        value = other.value;
        numerator = other.numerator;
        denominator = other.denominator;
    }

    Figure copyInto(Report next) {
        var copy = new Figure(next, measure);
        copy.carryOver(this);
        copy.correctionReason = correctionReason;
        copy.jumpConfirmed = jumpConfirmed;
        return copy;
    }

    boolean isBlank() {
        return measure.ratio ? numerator == null && denominator == null : value == null;
    }
}
