package io.shishi.paper.template;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Jurisdiction;
import io.shishi.identity.Actor;
import io.shishi.paper.PaperKind;
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

/** How papers of a kind read in a jurisdiction, in place of the usual text. */
@Entity
public class PaperTemplate extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    @Enumerated(EnumType.STRING)
    public PaperKind kind;

    public String title;
    public String body;
    public Instant changedAt;
    public String changedBy;

    /** 0 says that the usual text is used. */
    @Version
    public int version = 1;

    protected PaperTemplate() {}

    PaperTemplate(Jurisdiction jurisdiction, PaperKind kind) {
        this.jurisdiction = jurisdiction;
        this.kind = kind;
    }

    void say(PaperText text, Actor actor, Instant now) {
        title = text.title();
        body = text.body();
        changedAt = now;
        changedBy = actor.username();
    }

    PaperText text() {
        return new PaperText(title, body);
    }
}
