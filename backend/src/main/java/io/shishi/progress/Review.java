package io.shishi.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What somebody did with a report, with the note that goes with it. */
@Entity
public class Review extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Report report;

    @Enumerated(EnumType.STRING)
    public ReviewKind kind;

    public Instant at;
    public String actor;
    public String actorName;
    public String actorDuty;
    public String note;

    protected Review() {}

    public Review(Report report, ReviewKind kind, Instant at, Actor actor, String note) {
        this.report = report;
        this.kind = kind;
        this.at = at;
        this.actor = actor.username();
        this.actorName = actor.name();
        this.actorDuty = actor.duty();
        this.note = note;
    }
}
