package io.shishi.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Indicator;
import io.shishi.plan.Task;
import io.shishi.progress.Report;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A task, an indicator or a report that a paper is about. */
@Entity
public class PaperSubject extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Paper paper;

    /** Whom it concerns; all where null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public PaperAddressee addressee;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    /** Of a handover: leads the task or takes part in it. */
    @Enumerated(EnumType.STRING)
    public AgencyRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    public Indicator indicator;

    /** Null again when the report is no longer asked for. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Report report;

    public boolean ofReport;

    /** What was found wrong, where the paper is about that. */
    public UUID findingId;

    protected PaperSubject() {}

    private PaperSubject(Paper paper, PaperAddressee addressee, Task task) {
        this.paper = paper;
        this.addressee = addressee;
        this.task = task;
    }

    static PaperSubject of(Paper paper, Task task) {
        return new PaperSubject(paper, null, task);
    }

    /** The task is handed over to that agency. */
    static PaperSubject handedTo(PaperAddressee addressee, Task task, AgencyRole role) {
        var subject = new PaperSubject(addressee.paper, addressee, task);
        subject.role = role;
        return subject;
    }

    static PaperSubject of(Paper paper, Indicator indicator) {
        var subject = new PaperSubject(paper, null, indicator.task);
        subject.indicator = indicator;
        return subject;
    }

    static PaperSubject of(PaperAddressee addressee, Report report) {
        var subject = new PaperSubject(addressee.paper, addressee, report.task);
        subject.report = report;
        subject.ofReport = true;
        return subject;
    }

    static PaperSubject of(Paper paper, Task task, UUID findingId) {
        var subject = new PaperSubject(paper, null, task);
        subject.findingId = findingId;
        return subject;
    }

    boolean concerns(PaperAddressee other) {
        return addressee == null || addressee.id.equals(other.id);
    }
}
