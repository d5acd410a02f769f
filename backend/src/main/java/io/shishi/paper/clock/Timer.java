package io.shishi.paper.clock;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.paper.Rung;
import io.shishi.paper.rule.Phase;
import io.shishi.paper.rule.Step;
import io.shishi.paper.rule.Waiting;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The clock of one report, or of one agency that a paper is addressed to. */
@Entity
public class Timer extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID jurisdictionId;
    public UUID planId;
    public UUID roundId;
    public UUID agencyId;
    public UUID reportId;
    public UUID addresseeId;

    /** What is looked at, and told of, together: an agency's reports of a round, an agency's papers. */
    public String bundle;

    @Enumerated(EnumType.STRING)
    public Phase phase;

    public Instant since;
    public Instant signBy;
    public Instant dueAt;
    public Instant untilAt;

    @Enumerated(EnumType.STRING)
    public Rung reached;

    public Instant begunAt;

    /** One more for each wait that begins; within one, each step is taken once. */
    public int arm;

    /** Steps up to here have been taken or are past. */
    public Instant seenAt;

    /** When it is looked at next; null when no step follows. */
    public Instant nextAt;

    /** Nothing is waited for: it is done, or no longer asked for. */
    public boolean stoodDown = true;

    public int failures;

    protected Timer() {}

    Timer(Matter matter, Instant now) {
        this.jurisdictionId = matter.jurisdictionId();
        this.planId = matter.planId();
        this.roundId = matter.roundId();
        this.agencyId = matter.agencyId();
        this.reportId = matter.reportId();
        this.addresseeId = matter.addresseeId();
        this.begunAt = now;
    }

    Waiting waiting() {
        return new Waiting(phase, since, signBy, dueAt, untilAt, reached);
    }

    /** Whether nothing is waited for. */
    boolean isStanding() {
        return stoodDown;
    }

    boolean isFor(Waiting other) {
        return arm > 0 && waiting().equals(other);
    }

    /** From now on it is this that is waited for; what would have been a step of it before now is past. */
    void arm(Waiting waiting, String bundle, Instant now) {
        this.bundle = bundle;
        phase = waiting.phase();
        since = waiting.since();
        signBy = waiting.signBy();
        dueAt = waiting.due();
        untilAt = waiting.until();
        reached = waiting.reached();
        arm++;
        seenAt = now;
        stoodDown = false;
        failures = 0;
    }

    /** All up to now is done. */
    void seen(Instant now, Optional<Step> next) {
        seenAt = now;
        failures = 0;
        expect(next);
    }

    void expect(Optional<Step> next) {
        nextAt = next.map(Step::at).orElse(null);
    }

    /** Nothing is waited for any more. */
    void standDown() {
        stoodDown = true;
        nextAt = null;
        failures = 0;
    }

    UUID subjectId() {
        return reportId != null ? reportId : addresseeId;
    }

    String matter() {
        return reportId != null ? "report:" + reportId : "paper:" + addresseeId;
    }
}
