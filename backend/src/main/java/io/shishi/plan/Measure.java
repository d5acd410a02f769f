package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What is counted, in which unit, by which agency, and how its figures add up. */
@Entity
public class Measure extends PanacheEntityBase {

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
}
