package io.shishi.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.plan.Milestone;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a report says of a milestone: done on that day, or not done. */
@Entity
public class MilestoneClaim extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Report report;

    @ManyToOne(fetch = FetchType.LAZY)
    public Milestone milestone;

    public LocalDate doneOn;

    protected MilestoneClaim() {}

    public MilestoneClaim(Report report, Milestone milestone, LocalDate doneOn) {
        this.report = report;
        this.milestone = milestone;
        this.doneOn = doneOn;
    }

    void say(LocalDate day) {
        doneOn = day;
    }
}
