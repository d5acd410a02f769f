package io.shishi.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.plan.Plan;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A reporting period, and the window in which it may be reported. */
@Entity
public class Round extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    public int ordinal;
    public LocalDate fromOn;
    public LocalDate toOn;
    public Instant opensAt;
    public Instant dueAt;
    public Instant closesAt;

    /** When its reports were made; null while it is only planned. */
    public Instant openedAt;

    /** When the office moved its window; null while it is as the plan's cycle has it. */
    public Instant movedAt;

    @Version
    public int version;

    protected Round() {}

    public Round(
            Plan plan,
            int ordinal,
            LocalDate fromOn,
            LocalDate toOn,
            Instant opensAt,
            Instant dueAt,
            Instant closesAt) {
        this.plan = plan;
        this.ordinal = ordinal;
        this.fromOn = fromOn;
        this.toOn = toOn;
        this.opensAt = opensAt;
        this.dueAt = dueAt;
        this.closesAt = closesAt;
    }

    public RoundState state(Instant now) {
        return state(openedAt, dueAt, closesAt, now);
    }

    static RoundState state(Instant openedAt, Instant dueAt, Instant closesAt, Instant now) {
        if (openedAt == null) {
            return RoundState.PLANNED;
        }
        if (now.isAfter(closesAt)) {
            return RoundState.CLOSED;
        }
        return now.isAfter(dueAt) ? RoundState.OVERDUE : RoundState.OPEN;
    }

    void open(Instant now) {
        openedAt = now;
    }

    /** As the cycle of its plan has it now, while nobody has moved it and it has not opened. */
    void follow(Round laidOut) {
        if (openedAt == null && movedAt == null) {
            opensAt = laidOut.opensAt;
            dueAt = laidOut.dueAt;
            closesAt = laidOut.closesAt;
        }
    }

    void move(Instant opens, Instant due, Instant closes, Instant now) {
        if (!opens.isBefore(due) || due.isAfter(closes)) {
            throw RoundProblems.windowOutOfOrder();
        }
        if (openedAt != null && !opens.equals(opensAt)) {
            throw RoundProblems.alreadyOpen();
        }
        opensAt = opens;
        dueAt = due;
        closesAt = closes;
        movedAt = now;
    }
}
