package io.shishi.closure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What somebody did with an application, in which duty and in whose name. */
@Entity
public class ClosureStep extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Closure closure;

    public int ordinal;

    @Enumerated(EnumType.STRING)
    public StepKind kind;

    public Instant at;
    public String duty;
    public String actor;
    public String actorName;
    public String onBehalfOf;
    public String onBehalfOfName;
    public String note;

    protected ClosureStep() {}

    ClosureStep(Closure closure, StepKind kind, Doer doer, String note, Instant at) {
        this.closure = closure;
        this.ordinal = closure.steps.size() + 1;
        this.kind = kind;
        this.at = at;
        this.duty = doer.duty();
        this.actor = doer.username();
        this.actorName = doer.name();
        this.onBehalfOf = doer.onBehalfOf();
        this.onBehalfOfName = doer.onBehalfOfName();
        this.note = note;
    }

    boolean isOf(Doer doer) {
        return doer.isCalled(actor) || doer.isCalled(onBehalfOf);
    }
}
