package io.shishi.reader;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Jurisdiction;
import io.shishi.audit.AuditEntry;
import io.shishi.reader.check.AgencyChoice;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.intake.Intake;
import io.shishi.reader.intake.SourceKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A plan's document as it was read, and as people have put it right so far. */
@Entity
public class PlanDraft extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    public String name;

    @Enumerated(EnumType.STRING)
    public DraftStatus status = DraftStatus.OPEN;

    public UUID planId;

    @Enumerated(EnumType.STRING)
    public SourceKind kind;

    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<SourceBlock> blocks;

    /** As the reader read it; never changed. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public Draft original;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public Draft draft;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<AgencyChoice> choices = List.of();

    /** A set: lists of text are arrays in the database, and Hibernate knows one column type for each Java type. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public Set<String> settled = Set.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public DraftTerms terms;

    public int tasks;

    /** How much was still to be decided when it was last saved. */
    public int unsure;

    public Instant createdAt;
    public String createdBy;
    public Instant changedAt;
    public String changedBy;

    @Version
    public int version;

    protected PlanDraft() {}

    PlanDraft(Jurisdiction jurisdiction, String name, Intake intake, Draft read, DraftTerms terms) {
        this.jurisdiction = jurisdiction;
        this.name = name;
        this.kind = intake.kind();
        this.text = intake.source().text();
        this.blocks = intake.source().blocks().stream().map(SourceBlock::of).toList();
        this.original = read;
        this.draft = read;
        this.terms = terms;
        this.tasks = read.tasks().size();
    }

    void begin(String who, Instant now) {
        createdBy = who;
        createdAt = now;
        changedBy = who;
        changedAt = now;
    }

    /** Takes over what a person put right; what is absent stays. */
    void change(PlanDraftChange change, String who, Instant now) {
        requireOpen();
        name = change.name() == null || change.name().isBlank()
                ? name
                : change.name().strip();
        if (change.draft() != null) {
            draft = change.draft();
            tasks = draft.tasks().size();
        }
        choices = change.agencies() == null ? choices : List.copyOf(change.agencies());
        settled = change.settled() == null ? settled : Set.copyOf(change.settled());
        terms = change.terms() == null ? terms : change.terms();
        changedBy = who;
        changedAt = now;
    }

    void confirm(UUID plan, String who, Instant now) {
        requireOpen();
        status = DraftStatus.CONFIRMED;
        planId = plan;
        changedBy = who;
        changedAt = now;
    }

    /** The row stays: that it was read, and by whom, is part of the record. */
    void discard(String who, Instant now) {
        requireOpen();
        status = DraftStatus.DISCARDED;
        changedBy = who;
        changedAt = now;
    }

    void requireOpen() {
        switch (status) {
            case OPEN -> {}
            case CONFIRMED -> throw PlanDraftProblems.confirmed();
            case DISCARDED -> throw PlanDraftProblems.discarded();
        }
    }

    Map<String, Object> state() {
        return AuditEntry.fields(
                "name", name,
                "status", status,
                "plan", planId,
                "title", terms.title(),
                "year", terms.year(),
                "tasks", tasks,
                "indicators",
                        draft.tasks().stream()
                                .mapToInt(task -> task.indicators().size())
                                .sum(),
                "ignored", draft.ignored().size(),
                "settled", settled.size(),
                "agencies", choices.size());
    }
}
