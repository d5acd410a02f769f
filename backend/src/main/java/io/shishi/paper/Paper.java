package io.shishi.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Jurisdiction;
import io.shishi.plan.Plan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A numbered document that wants an answer of each agency it is addressed to. What it says never changes. */
@Entity
public class Paper extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @Enumerated(EnumType.STRING)
    public PaperKind kind;

    public int year;

    /** Its place among the papers of its kind and year, without gaps. */
    public int ordinal;

    /** As people quote it: "交办〔2026〕3号". */
    public String number;

    public String title;
    public String body;

    @Enumerated(EnumType.STRING)
    public Rung rung;

    /** Why a rung of the ladder was jumped. */
    public String reason;

    /** The version of the rules that issued it; null where a person did. */
    public Integer byRule;

    @Enumerated(EnumType.STRING)
    public IssuingDuty duty;

    public Instant issuedAt;
    public String issuer;
    public String issuerName;
    public String onBehalfOf;
    public String onBehalfOfName;

    /** Until when it is to be signed for. */
    public Instant signBy;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<PaperField> fields = List.of();

    /** What was known of what it is about when it was issued. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<PaperFact> facts = List.of();

    /** The addressee of an earlier paper for whose silence this one was issued. */
    @ManyToOne(fetch = FetchType.LAZY)
    public PaperAddressee escalatedFrom;

    public Instant cancelledAt;
    public String cancelledBy;
    public String cancelledByName;
    public String cancelReason;

    @OneToMany(mappedBy = "paper")
    @OrderBy("position")
    public List<PaperCopy> copies = new ArrayList<>();

    @Version
    public int version;

    protected Paper() {}

    Paper(Jurisdiction jurisdiction, PaperKind kind, Issuer issuer, Instant now) {
        this.jurisdiction = jurisdiction;
        this.kind = kind;
        this.duty = issuer.duty();
        this.byRule = issuer.byRule();
        this.issuer = issuer.hand().username();
        this.issuerName = issuer.hand().name();
        this.onBehalfOf = issuer.hand().onBehalfOf();
        this.onBehalfOfName = issuer.hand().onBehalfOfName();
        this.issuedAt = now;
    }

    void number(int year, int ordinal) {
        this.year = year;
        this.ordinal = ordinal;
        this.number = number(kind, year, ordinal);
    }

    static String number(PaperKind kind, int year, int ordinal) {
        return "%s〔%d〕%d号".formatted(kind.word(), year, ordinal);
    }

    /** Its number stays used. */
    void cancel(String reason, Hand hand, Instant now) {
        cancelReason = reason;
        cancelledAt = now;
        cancelledBy = hand.username();
        cancelledByName = hand.name();
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** What it is called in the record and in notices. */
    public String heading() {
        return number + " " + title;
    }
}
