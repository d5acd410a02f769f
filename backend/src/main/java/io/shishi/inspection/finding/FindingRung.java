package io.shishi.inspection.finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.paper.Paper;
import io.shishi.paper.Rung;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The order that was issued because a finding was not remedied in time; one for each rung. */
@Entity
@IdClass(FindingRung.Key.class)
public class FindingRung extends PanacheEntityBase {

    public record Key(UUID findingId, Rung rung) implements Serializable {}

    @Id
    public UUID findingId;

    @Id
    @Enumerated(EnumType.STRING)
    public Rung rung;

    @ManyToOne(fetch = FetchType.LAZY)
    public Paper paper;

    public Instant at;

    protected FindingRung() {}

    FindingRung(Finding finding, Rung rung, Paper paper, Instant at) {
        this.findingId = finding.id;
        this.rung = rung;
        this.paper = paper;
        this.at = at;
    }
}
