package io.shishi.paper.clock;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.PersonRef;
import io.shishi.paper.rule.Phase;
import io.shishi.paper.rule.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** That a step was taken: who was reminded of what, or which rung was reached. Only ever added to. */
@Entity
@Immutable
public class Reminder extends PanacheEntityBase {

    /** What was done. */
    public enum Deed {
        REMINDED,
        ISSUED,
        PROPOSED
    }

    /** Somebody who was told, by the name they had. */
    public record Told(String username, String name) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID timerId;
    public int arm;
    public String step;
    public UUID jurisdictionId;
    public UUID planId;
    public UUID roundId;
    public UUID agencyId;
    public UUID reportId;
    public UUID addresseeId;
    public UUID paperId;

    /** What it was about, as it was called then. */
    public String title;

    @Enumerated(EnumType.STRING)
    public Phase phase;

    public int days;
    public Instant at;

    @Enumerated(EnumType.STRING)
    public Deed deed;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Told> people;

    /** Null where somebody reminded by hand. */
    public Integer ruleVersion;

    /** The paper that was issued, or by which somebody reminded by hand. */
    public UUID orderId;

    /** Which proposal to the office it belongs to. */
    public String proposal;

    protected Reminder() {}

    Reminder(Taken taken, Deed deed, Collection<PersonRef> people, Integer ruleVersion, Instant now) {
        this(taken.timer(), taken.matter(), people, now);
        this.step = taken.step().code();
        this.days = taken.step().days();
        this.deed = deed;
        this.ruleVersion = ruleVersion;
    }

    /** That the next rung is proposed to the office. */
    static Reminder proposed(
            Taken taken, Collection<PersonRef> office, Integer ruleVersion, String proposal, Instant now) {
        var reminder = new Reminder(taken, Deed.PROPOSED, office, ruleVersion, now);
        reminder.proposal = proposal;
        return reminder;
    }

    /** That the next rung is reached by an order. */
    static Reminder issued(Taken taken, Collection<PersonRef> people, Integer ruleVersion, UUID orderId, Instant now) {
        var reminder = new Reminder(taken, Deed.ISSUED, people, ruleVersion, now);
        reminder.orderId = orderId;
        return reminder;
    }

    private Reminder(Timer timer, Matter matter, Collection<PersonRef> people, Instant now) {
        this.timerId = timer.id;
        this.arm = timer.arm;
        this.phase = timer.phase;
        this.jurisdictionId = matter.jurisdictionId();
        this.planId = matter.planId();
        this.roundId = matter.roundId();
        this.agencyId = matter.agencyId();
        this.reportId = matter.reportId();
        this.addresseeId = matter.addresseeId();
        this.paperId = matter.paperId();
        this.title = matter.title();
        this.people = people.stream()
                .map(person -> new Told(person.username(), person.name()))
                .toList();
        this.at = now;
    }

    /** Somebody sent a reminder by hand, by a paper. */
    static Reminder byHand(Timer timer, Matter matter, Collection<PersonRef> people, UUID paperId, Instant now) {
        var reminder = new Reminder(timer, matter, people, now);
        reminder.step = HAND + paperId;
        reminder.deed = Deed.REMINDED;
        reminder.orderId = paperId;
        return reminder;
    }

    static final String HAND = "HAND_";

    boolean isByHand() {
        return step.startsWith(HAND);
    }

    Step.Kind kind() {
        var digits = step.lastIndexOf('_');
        return isByHand() ? null : Step.Kind.valueOf(days == 0 || digits < 0 ? step : step.substring(0, digits));
    }
}
