package io.shishi.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Leave to act in somebody's name, in one of their duties, from a day on; both names are kept of each deed. */
@Entity
public class Delegation extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    public String principal;
    public String delegate;

    /** The role of the principal in which the delegate may act. */
    public String duty;

    public LocalDate startsOn;

    /** The last day; null until it is ended. */
    public LocalDate endsOn;

    public Instant endedAt;

    @Version
    public int version;

    protected Delegation() {}

    public Delegation(
            Jurisdiction jurisdiction,
            String principal,
            String delegate,
            String duty,
            LocalDate startsOn,
            LocalDate endsOn) {
        this.jurisdiction = jurisdiction;
        this.principal = principal;
        this.delegate = delegate;
        this.duty = duty;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** Whether the delegate may act on this day. */
    boolean isCurrent(LocalDate day) {
        return isOpen(day) && !startsOn.isAfter(day);
    }

    /** Whether it is current, or will be. */
    boolean isOpen(LocalDate day) {
        return endedAt == null && (endsOn == null || !endsOn.isBefore(day));
    }

    boolean isSame(String principal, String delegate, String duty) {
        return this.principal.equals(principal) && this.delegate.equals(delegate) && this.duty.equals(duty);
    }

    boolean concerns(String username) {
        return principal.equals(username) || delegate.equals(username);
    }

    /** The same with the successor in the leaver's place, from now on. */
    Delegation passed(String leaver, String successor, LocalDate today) {
        return new Delegation(
                jurisdiction,
                principal.equals(leaver) ? successor : principal,
                delegate.equals(leaver) ? successor : delegate,
                duty,
                startsOn.isAfter(today) ? startsOn : today,
                endsOn);
    }

    void end(Instant now) {
        if (endedAt != null) {
            throw PersonProblems.delegationEnded();
        }
        endedAt = now;
    }

    public Map<String, Object> state() {
        return AuditEntry.fields(
                "principal", principal,
                "delegate", delegate,
                "duty", duty,
                "from", startsOn,
                "until", endsOn,
                "ended", endedAt != null);
    }
}
