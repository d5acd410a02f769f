package io.shishi.paper.proposal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Jurisdiction;
import io.shishi.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The office decided against a proposal, with its reason. Another reason to propose makes another proposal. */
@Entity
public class ProposalDismissal extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    public String key;
    public String reason;
    public Instant dismissedAt;
    public String dismissedBy;

    protected ProposalDismissal() {}

    ProposalDismissal(Jurisdiction jurisdiction, String key, String reason, Actor actor, Instant now) {
        this.jurisdiction = jurisdiction;
        this.key = key;
        this.reason = reason;
        this.dismissedAt = now;
        this.dismissedBy = actor.username();
    }
}
