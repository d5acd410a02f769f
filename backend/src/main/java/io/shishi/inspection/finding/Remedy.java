package io.shishi.inspection.finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What an agency says it has done about a finding, and what came of it. */
@Entity
public class Remedy extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Finding finding;

    public int ordinal;
    public String text;

    /** The evidence that was handed in with it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> files = List.of();

    public Instant answeredAt;
    public String answeredBy;
    public String answeredByName;

    @Enumerated(EnumType.STRING)
    public RemedyJudgement judgement;

    public String note;
    public Instant judgedAt;
    public String judgedBy;
    public String judgedByName;

    /** The re-check that judged it; null where it was judged at the desk. */
    public UUID checkId;

    protected Remedy() {}

    Remedy(Finding finding, int ordinal, String text, List<UUID> files, Actor actor, Instant now) {
        this.finding = finding;
        this.ordinal = ordinal;
        this.text = text;
        this.files = List.copyOf(files);
        answeredAt = now;
        answeredBy = actor.username();
        answeredByName = actor.name();
    }

    void judge(RemedyJudgement judgement, String note, UUID checkId, Actor actor, Instant now) {
        this.judgement = judgement;
        this.note = note;
        this.checkId = checkId;
        judgedAt = now;
        judgedBy = actor.username();
        judgedByName = actor.name();
    }
}
