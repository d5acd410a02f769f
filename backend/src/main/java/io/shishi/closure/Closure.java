package io.shishi.closure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.agency.Jurisdiction;
import io.shishi.plan.Plan;
import io.shishi.plan.Task;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** An application to strike a task off, and its approvals: office, supervision, convener, three different people. */
@Entity
public class Closure extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    /** The leading agency that applied. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    public String statement;

    /** What the system found when it was applied for. */
    @JdbcTypeCode(SqlTypes.JSON)
    public ClosureFacts facts;

    @Enumerated(EnumType.STRING)
    public ClosureState state = ClosureState.APPLIED;

    public Instant waitsSince;
    public Instant appliedAt;
    public Instant endedAt;
    public Integer year;

    /** Its place among what was struck off in a year, without gaps; null until then. */
    public Integer ordinal;

    /** As people quote it: "销号〔2026〕3号". */
    public String number;

    public Instant struckOffAt;
    public Instant reopenedAt;

    /** For which the task was taken up again. */
    public UUID findingId;

    @OneToMany(mappedBy = "closure", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    public List<ClosureStep> steps = new ArrayList<>();

    @Version
    public int version;

    protected Closure() {}

    Closure(Task task, Agency agency, String statement, ClosureFacts facts, Instant now) {
        this.jurisdiction = task.plan.jurisdiction;
        this.plan = task.plan;
        this.task = task;
        this.agency = agency;
        this.statement = statement;
        this.facts = facts;
        this.appliedAt = now;
        this.waitsSince = now;
    }

    static String number(int year, int ordinal) {
        return "销号〔%d〕%d号".formatted(year, ordinal);
    }

    /** Whoever let it pass in one duty does not decide about it in another. */
    void decidedBy(Doer doer) {
        if (hasPassed(doer)) {
            throw ClosureProblems.own();
        }
    }

    boolean hasPassed(Doer doer) {
        return steps.stream().anyMatch(step -> step.kind.lets() && step.isOf(doer));
    }

    void requireWaiting(ClosureState waiting) {
        if (state != waiting) {
            throw ClosureProblems.notTheState(this);
        }
    }

    /** Written down, and where the application stands from then on. */
    ClosureStep step(StepKind kind, ClosureState next, Doer doer, String note, Instant now) {
        var step = new ClosureStep(this, kind, doer, note, now);
        steps.add(step);
        if (next != state) {
            state = next;
            waitsSince = now;
        }
        if (!next.isOpen() && endedAt == null) {
            endedAt = now;
        }
        return step;
    }

    void number(int year, int ordinal, Instant now) {
        this.year = year;
        this.ordinal = ordinal;
        this.number = number(year, ordinal);
        this.struckOffAt = now;
    }

    String heading() {
        return (number == null ? "销号申请" : number) + " " + task.heading();
    }
}
