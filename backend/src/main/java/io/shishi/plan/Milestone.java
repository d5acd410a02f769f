package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A stage of a deliverable, with a weight and a day by which it is due. */
@Entity
public class Milestone extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Indicator indicator;

    public int position;
    public String name;
    public BigDecimal weight;
    public LocalDate dueOn;

    /** From the last accepted report that claims it. */
    public LocalDate doneOn;

    protected Milestone() {}

    public Milestone(Indicator indicator, int position, String name, BigDecimal weight, LocalDate dueOn) {
        this.indicator = indicator;
        this.position = position;
        this.name = name;
        this.weight = weight;
        this.dueOn = dueOn;
    }

    /** What the last accepted report says of it; null when it is not done after all. */
    public void reported(LocalDate day) {
        doneOn = day;
    }

    void change(String name, BigDecimal weight, LocalDate dueOn) {
        this.name = name;
        this.weight = weight;
        this.dueOn = dueOn;
    }

    Map<String, Object> state() {
        return AuditEntry.fields("name", name, "weight", weight, "dueOn", dueOn);
    }
}
