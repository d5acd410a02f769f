package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What is counted, in which unit, by which agency, and how its figures add up. */
@Entity
public class Measure extends PanacheEntityBase implements PlanPart {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    public String name;
    public String unit;

    @Enumerated(EnumType.STRING)
    public Aggregation aggregation;

    /** A percentage that is entered as numerator and denominator. */
    public boolean ratio;

    public String numeratorName;
    public String denominatorName;

    /** The data owner: the only agency that enters the figure. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Agency ownerAgency;

    @Version
    public int version;

    protected Measure() {}

    public Measure(Plan plan, String name, String unit, Aggregation aggregation, Agency ownerAgency) {
        this.plan = plan;
        this.name = name;
        this.unit = unit;
        this.aggregation = aggregation;
        this.ownerAgency = ownerAgency;
    }

    /** In force only its name and its owner: what is counted and how it adds up is what figures were entered for. */
    void change(MeasureTerms terms, Agency owner) {
        plan.requireOpen();
        if (plan.status == PlanStatus.IN_FORCE) {
            new Frozen()
                    .keep("unit", "单位", unit, terms.unit())
                    .keep("aggregation", "累计方式", aggregation, terms.aggregation())
                    .keep("ratio", "是否比率", ratio, terms.ratio())
                    .keep("numeratorName", "分子", numeratorName, terms.ratio() ? terms.numeratorName() : null)
                    .keep("denominatorName", "分母", denominatorName, terms.ratio() ? terms.denominatorName() : null)
                    .refuse();
        }
        name = terms.name();
        unit = terms.unit();
        aggregation = terms.aggregation();
        ratio = terms.ratio();
        numeratorName = ratio ? terms.numeratorName() : null;
        denominatorName = ratio ? terms.denominatorName() : null;
        ownerAgency = owner;
    }

    @Override
    public String kind() {
        return "measure";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String heading() {
        return name;
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public UUID taskId() {
        return null;
    }

    @Override
    public Map<String, Object> state() {
        return AuditEntry.fields(
                "name", name,
                "unit", unit,
                "aggregation", aggregation,
                "ratio", ratio,
                "numeratorName", numeratorName,
                "denominatorName", denominatorName,
                "owner", ownerAgency.shortName);
    }
}
