package io.shishi.inspection.check;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.agency.Jurisdiction;
import io.shishi.agency.PersonRef;
import io.shishi.identity.Actor;
import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.plan.Plan;
import io.shishi.plan.Task;
import io.shishi.progress.Figure;
import io.shishi.progress.Report;
import io.shishi.progress.Round;
import io.shishi.progress.verification.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Somebody who has no part in a task goes to see whether what was reported is so. */
@Entity
@Table(name = "inspection_check")
public class Check extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    /** Whose claim it is. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    @Enumerated(EnumType.STRING)
    public CheckKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    public Report report;

    public UUID figureId;

    @ManyToOne(fetch = FetchType.LAZY)
    public Measure measure;

    @ManyToOne(fetch = FetchType.LAZY)
    public Indicator indicator;

    @ManyToOne(fetch = FetchType.LAZY)
    public Round round;

    /** The draw it was drawn in, and its name there. */
    public UUID drawId;

    public String drawnItem;

    /** The finding whose remedy is looked at. */
    public UUID recheckOf;

    /** The striking off that waits for it. */
    public UUID closureId;

    /** Why it is checked, where no draw says so. */
    public String reason;

    public String assignee;
    public String assigneeName;
    public LocalDate visitBy;
    public Instant plannedAt;
    public String plannedBy;
    public String plannedByName;

    /** From here on the agency knows. */
    public Instant visitedAt;

    @Enumerated(EnumType.STRING)
    public CheckState state = CheckState.PLANNED;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CheckPoint> points = List.of();

    /** What was reported when it was planned. */
    public BigDecimal plannedValue;

    /** What was reported when its result was handed in. */
    public BigDecimal reportedValue;

    /** The last day of the round that the reported value is of. */
    public LocalDate reportedOn;

    public String unit;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    public BigDecimal verifiedValue;
    public String note;
    public Instant doneAt;
    public Instant cancelledAt;
    public String cancelledBy;
    public String cancelReason;

    @Version
    public int version;

    protected Check() {}

    Check(CheckSubject subject, PersonRef assignee, LocalDate visitBy, Actor planner, Instant now) {
        plan = subject.task().plan;
        jurisdiction = plan.jurisdiction;
        task = subject.task();
        agency = subject.agency();
        kind = subject.kind();
        report = subject.report();
        figureId = subject.figureId();
        measure = subject.measure();
        indicator = subject.indicator();
        round = subject.round();
        plannedValue = subject.value();
        reportedValue = subject.value();
        reportedOn = round == null ? null : round.toOn;
        unit = subject.unit();
        this.assignee = assignee.username();
        this.assigneeName = assignee.name();
        this.visitBy = visitBy;
        plannedAt = now;
        plannedBy = planner.username();
        plannedByName = planner.name();
    }

    /** The visit begins; from now on the agency may know. Begun twice it began the first time. */
    void visit(Actor actor, Instant at) {
        mineAndOpen(actor);
        if (state == CheckState.PLANNED) {
            state = CheckState.VISITING;
            visitedAt = at;
        }
    }

    /** An amendment took the place of the figure since. */
    void follow(Figure standing) {
        figureId = standing.id;
        report = standing.report;
    }

    /** All that was seen, at once. What was reported is frozen beside it. */
    void conclude(CheckResult result, List<CheckPoint> seen, BigDecimal reportedNow, Actor actor, Instant now) {
        visit(actor, result.visitedAt() == null ? now : result.visitedAt().toInstant());
        points = seen;
        reportedValue = reportedNow;
        verdict = result.verdict();
        verifiedValue = result.verifiedValue();
        note = result.note() == null || result.note().isBlank()
                ? null
                : result.note().strip();
        state = CheckState.DONE;
        doneAt = now;
    }

    void cancel(String reason, Actor actor, Instant now) {
        if (!state.isOpen()) {
            throw CheckProblems.notOpen(this);
        }
        state = CheckState.CANCELLED;
        cancelReason = reason;
        cancelledAt = now;
        cancelledBy = actor.username();
    }

    /** Refuses whoever it was not given to, and whatever is over. */
    void mineAndOpen(Actor actor) {
        if (!assignee.equals(actor.username())) {
            throw CheckProblems.notAssigned(this);
        }
        if (!state.isOpen()) {
            throw CheckProblems.notOpen(this);
        }
    }

    /** What it is called in lists, notices and the record. */
    public String heading() {
        return task.heading() + (indicator == null ? "" : "：" + indicator.name);
    }
}
