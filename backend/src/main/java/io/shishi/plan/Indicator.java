package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
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
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One promise of a task about one measure. Two indicators may share a measure: the figure is entered once. */
@Entity
public class Indicator extends PanacheEntityBase implements PlanPart {

    /** Said of a schedule that somebody drew by hand. */
    public static final String CUSTOM = "CUSTOM";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    public Measure measure;

    /** Moves when a sibling moves, which is no change of its own. */
    @OptimisticLock(excluded = true)
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

    /** Takes on what is promised; what was left out takes its usual value. */
    void promise(IndicatorTerms terms, Measure measure) {
        this.measure = measure;
        name = terms.name();
        comparator = terms.comparator();
        baseline = terms.baseline();
        target = terms.target() == null ? usualTarget(comparator) : terms.target();
        exact = terms.exact();
        strict = terms.strict();
        unit = terms.unit() == null && measure != null ? measure.unit : terms.unit();
        period = terms.period();
        dueOn = terms.dueOn() == null ? plan.endsOn : terms.dueOn();
        weight = terms.weight() == null ? BigDecimal.ONE : terms.weight();
        var pending = comparator == Comparator.PENDING;
        pendingDecider = pending ? terms.pendingDecider() : null;
        pendingSince = pending ? since(terms.pendingSince()) : null;
        clauseText = terms.clauseText();
    }

    private static BigDecimal usualTarget(Comparator comparator) {
        return switch (comparator) {
            case ZERO -> BigDecimal.ZERO;
            case RECURRING -> BigDecimal.ONE;
            default -> null;
        };
    }

    private LocalDate since(LocalDate given) {
        if (given != null) {
            return given;
        }
        return plan.issuedOn == null ? plan.startsOn : plan.issuedOn;
    }

    /** In force the promise changes by revision only; how it is named and where it stands in the clause may be put right. */
    void keepPromise(IndicatorTerms terms) {
        new Frozen()
                .keep("comparator", "比较方式", comparator, terms.comparator())
                .keep("baseline", "基数", baseline, terms.baseline())
                .keep("target", "目标值", target, terms.target() == null ? usualTarget(comparator) : terms.target())
                .keep("exact", "不多不少", exact, terms.exact())
                .keep("strict", "超过或低于", strict, terms.strict())
                .keep("unit", "单位", unit, terms.unit() == null && measure != null ? measure.unit : terms.unit())
                .keep("period", "周期", period, terms.period())
                .keep("dueOn", "完成时限", dueOn, terms.dueOn() == null ? plan.endsOn : terms.dueOn())
                .keep("weight", "权重", weight, terms.weight() == null ? BigDecimal.ONE : terms.weight())
                .keep("measureId", "数据项", measure == null ? null : measure.id, terms.measureId())
                .keep("pendingDecider", "下达单位", pendingDecider, terms.pendingDecider())
                .refuse();
    }

    /** Draws its schedule from that template, unless somebody drew it by hand. */
    void redraw(ScheduleRules rules, String template) {
        if (!CUSTOM.equals(scheduleTemplate)) {
            scheduleTemplate = template;
            schedule = comparator == Comparator.PENDING ? List.of() : rules.draw(template, this);
        }
    }

    /** Milestones in their order, each by its position from 1. */
    void stages(List<Milestone> stages) {
        milestones.retainAll(stages);
        for (var i = 0; i < stages.size(); i++) {
            stages.get(i).position = i + 1;
            if (!milestones.contains(stages.get(i))) {
                milestones.add(stages.get(i));
            }
        }
    }

    /** Its milestones in their order. */
    public List<Milestone> stages() {
        return milestones.stream()
                .sorted(java.util.Comparator.comparingInt(stage -> stage.position))
                .toList();
    }

    @Override
    public String kind() {
        return "indicator";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String heading() {
        return task.number + " " + name;
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public UUID taskId() {
        return task.id;
    }

    @Override
    public Map<String, Object> state() {
        return AuditEntry.fields(
                "name", name,
                "comparator", comparator.sign(),
                "baseline", baseline,
                "target", target,
                "exact", exact,
                "strict", strict,
                "unit", unit,
                "period", period,
                "dueOn", dueOn,
                "weight", weight,
                "measure", measure == null ? null : measure.name,
                "pendingDecider", pendingDecider,
                "pendingSince", pendingSince,
                "clauseText", clauseText,
                "position", position,
                "scheduleTemplate", scheduleTemplate,
                "schedule", schedule,
                "milestones", stages().stream().map(Milestone::state).toList());
    }

    /** A schedule drawn by hand ends by the due date at the latest, also after that has moved. */
    void endScheduleByDueDate() {
        if (CUSTOM.equals(scheduleTemplate)
                && !schedule.isEmpty()
                && schedule.getLast().on().isAfter(dueOn)) {
            var kept = new ArrayList<>(schedule.stream()
                    .filter(point -> point.on().isBefore(dueOn))
                    .toList());
            kept.add(new SchedulePoint(dueOn, BigDecimal.ONE));
            schedule = List.copyOf(kept);
        }
    }
}
