package io.shishi.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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

/** What an agency answered to a paper, and what was thought of it. A better answer stands beside the one before. */
@Entity
public class PaperAnswer extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public PaperAddressee addressee;

    public int ordinal;
    public String text;

    /** What was entered in the fields of a request. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<FieldEntry> entries = List.of();

    /** The evidence that was handed in with it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> files = List.of();

    public Instant answeredAt;
    public String answeredBy;
    public String answeredByName;
    public String onBehalfOf;
    public String onBehalfOfName;

    @Enumerated(EnumType.STRING)
    public AnswerJudgement judgement;

    public String note;
    public Instant judgedAt;
    public String judgedBy;
    public String judgedByName;

    protected PaperAnswer() {}

    PaperAnswer(
            PaperAddressee addressee, String text, List<FieldEntry> entries, List<UUID> files, Hand hand, Instant now) {
        this.addressee = addressee;
        this.ordinal = addressee.answers.size() + 1;
        this.text = text;
        this.entries = List.copyOf(entries);
        this.files = List.copyOf(files);
        this.answeredAt = now;
        this.answeredBy = hand.username();
        this.answeredByName = hand.name();
        this.onBehalfOf = hand.onBehalfOf();
        this.onBehalfOfName = hand.onBehalfOfName();
    }

    Hand hand() {
        return new Hand(answeredBy, answeredByName, onBehalfOf, onBehalfOfName);
    }

    void judge(AnswerJudgement judgement, String note, Hand judge, Instant now) {
        this.judgement = judgement;
        this.note = note;
        judgedAt = now;
        judgedBy = judge.username();
        judgedByName = judge.name();
    }
}
