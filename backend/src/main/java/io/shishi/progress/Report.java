package io.shishi.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.agency.Level;
import io.shishi.plan.Plan;
import io.shishi.plan.Task;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One agency's account of one task in one round. */
@Entity
public class Report extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Round round;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    /** 1, and one more for each amendment. */
    public int revision = 1;

    public String amendmentReason;

    /** When a later revision took its place. */
    public Instant supersededAt;

    @Enumerated(EnumType.STRING)
    public ReportStatus status = ReportStatus.DRAFT;

    public boolean noChange;
    public String progressText;
    public String problemText;
    public String nextText;

    @Enumerated(EnumType.STRING)
    public DelayReason delayReason;

    @Enumerated(EnumType.STRING)
    public Level delayLevel;

    public String delayAsk;

    /** Null while nobody has touched it. */
    public Instant startedAt;

    public String author;
    public Instant submittedAt;
    public String submittedBy;
    public Instant signedAt;
    public String signedBy;
    public Instant acceptedAt;
    public String acceptedBy;

    @Version
    public int version;

    protected Report() {}

    public Report(Round round, Task task, Agency agency) {
        this.plan = round.plan;
        this.round = round;
        this.task = task;
        this.agency = agency;
    }
}
