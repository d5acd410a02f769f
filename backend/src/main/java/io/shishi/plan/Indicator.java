package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One promise of a task about one measure. Two indicators may share a measure: the figure is entered once. */
@Entity
public class Indicator extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    public Measure measure;

    public int position;
    public String name;

    @Enumerated(EnumType.STRING)
    public Comparator comparator;

    public BigDecimal baseline;

    /** The value now in force; its history stands in {@link TargetRevision}. */
    public BigDecimal target;

    /** More than the target is not fine. */
    public boolean exact;

    /** The target itself is not enough: more than it was promised. */
    public boolean strict;

    public String unit;

    @Enumerated(EnumType.STRING)
    public Period period;

    public LocalDate dueOn;
    public BigDecimal weight = BigDecimal.ONE;
    public String scheduleTemplate;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<SchedulePoint> schedule = List.of();

    /** Who must decide a pending target. */
    public String pendingDecider;

    public LocalDate pendingSince;

    /** The piece of the clause that makes this promise. */
    public String clauseText;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<Milestone> milestones = new ArrayList<>();

    @Version
    public int version;

    protected Indicator() {}

    public Indicator(Task task, int position, String name, Comparator comparator, LocalDate dueOn) {
        this.plan = task.plan;
        this.task = task;
        this.position = position;
        this.name = name;
        this.comparator = comparator;
        this.dueOn = dueOn;
    }
}
