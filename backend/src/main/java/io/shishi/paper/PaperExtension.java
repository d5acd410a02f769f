package io.shishi.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An agency asks for more time, and what was decided. */
@Entity
public class PaperExtension extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public PaperAddressee addressee;

    public LocalDate until;
    public String reason;
    public Instant askedAt;
    public String askedBy;
    public String askedByName;
    public String onBehalfOf;
    public String onBehalfOfName;

    @Enumerated(EnumType.STRING)
    public ExtensionOutcome decision;

    public LocalDate grantedUntil;
    public String note;
    public Instant decidedAt;
    public String decidedBy;
    public String decidedByName;

    protected PaperExtension() {}

    PaperExtension(PaperAddressee addressee, LocalDate until, String reason, Hand hand, Instant now) {
        this.addressee = addressee;
        this.until = until;
        this.reason = reason;
        this.askedAt = now;
        this.askedBy = hand.username();
        this.askedByName = hand.name();
        this.onBehalfOf = hand.onBehalfOf();
        this.onBehalfOfName = hand.onBehalfOfName();
    }

    void grant(LocalDate day, String note, Hand hand, Instant now) {
        decide(ExtensionOutcome.GRANTED, note, hand, now);
        addressee.extend("until", day);
        grantedUntil = day;
    }

    void refuse(String note, Hand hand, Instant now) {
        decide(ExtensionOutcome.REFUSED, note, hand, now);
    }

    private void decide(ExtensionOutcome decision, String note, Hand hand, Instant now) {
        if (this.decision != null) {
            throw PaperProblems.alreadyDecided();
        }
        if (new Hand(askedBy, askedByName, onBehalfOf, onBehalfOfName).shares(hand)) {
            throw PaperProblems.ownRequest();
        }
        this.decision = decision;
        this.note = note;
        decidedAt = now;
        decidedBy = hand.username();
        decidedByName = hand.name();
    }
}
