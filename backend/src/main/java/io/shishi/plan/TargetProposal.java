package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Jurisdiction;
import io.shishi.identity.CurrentUser;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What the office wants a target to be from now on, why and on whose authority; the convener decides. */
@Entity
public class TargetProposal extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    @ManyToOne(fetch = FetchType.LAZY)
    public Indicator indicator;

    @JdbcTypeCode(SqlTypes.JSON)
    public TargetChange change;

    @Enumerated(EnumType.STRING)
    public Comparator comparator;

    public BigDecimal baseline;
    public BigDecimal target;
    public LocalDate dueOn;

    /** What was in force when it was proposed. */
    @Enumerated(EnumType.STRING)
    public Comparator comparatorBefore;

    public BigDecimal baselineBefore;
    public BigDecimal targetBefore;
    public LocalDate dueOnBefore;

    @Enumerated(EnumType.STRING)
    public ProposalState state = ProposalState.PROPOSED;

    public Instant proposedAt;
    public String proposedBy;
    public String proposedByName;
    public Instant decidedAt;
    public String decidedBy;
    public String decidedByName;
    public String onBehalfOf;
    public String onBehalfOfName;

    /** Why it was not accepted, or what goes with it. */
    public String note;

    /** The revision that came of it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public TargetRevision revision;

    @Version
    public int version;

    protected TargetProposal() {}

    TargetProposal(Indicator indicator, TargetChange change, IndicatorTerms terms, CurrentUser proposer, Instant now) {
        this.jurisdiction = indicator.plan.jurisdiction;
        this.indicator = indicator;
        this.change = change;
        this.comparator = terms.comparator();
        this.baseline = terms.baseline();
        this.target = terms.target();
        this.dueOn = terms.dueOn();
        this.comparatorBefore = indicator.comparator;
        this.baselineBefore = indicator.baseline;
        this.targetBefore = indicator.target;
        this.dueOnBefore = indicator.dueOn;
        this.proposedAt = now;
        this.proposedBy = proposer.username();
        this.proposedByName = proposer.actor().name();
    }

    /** Decided once, and never by whoever proposed it. */
    void mayBeDecidedBy(CurrentUser decider) {
        requireOpen();
        if (proposedBy.equals(decider.username()) || proposedBy.equals(decider.onBehalfOf())) {
            throw ProposalProblems.own();
        }
    }

    void accept(TargetRevision revision, String note, CurrentUser decider, Instant now) {
        end(ProposalState.ACCEPTED, note, decider, now);
        this.revision = revision;
    }

    void end(ProposalState outcome, String note, CurrentUser by, Instant now) {
        requireOpen();
        state = outcome;
        this.note = note;
        decidedAt = now;
        decidedBy = by.username();
        decidedByName = by.actor().name();
        onBehalfOf = by.onBehalfOf();
        onBehalfOfName = by.onBehalfOfName();
    }

    /** Whether what it would change is still in force. */
    boolean stillFits() {
        return indicator.comparator == comparatorBefore
                && alike(indicator.target, targetBefore)
                && alike(indicator.baseline, baselineBefore)
                && indicator.dueOn.equals(dueOnBefore);
    }

    private void requireOpen() {
        if (state != ProposalState.PROPOSED) {
            throw ProposalProblems.notOpen(state);
        }
    }

    private static boolean alike(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
