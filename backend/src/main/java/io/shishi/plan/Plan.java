package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.agency.Jurisdiction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One implementation plan: one document, one jurisdiction, one year. */
@Entity
public class Plan extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    public String title;
    public int year;

    @Enumerated(EnumType.STRING)
    public PlanStatus status = PlanStatus.DRAFT;

    public String documentNumber;
    public LocalDate issuedOn;
    public LocalDate startsOn;
    public LocalDate endsOn;

    /** How often agencies report. */
    @Enumerated(EnumType.STRING)
    public Period cycle = Period.MONTHLY;

    /** Day of the month after a round's period on which its reports are due. */
    public int dueDay = 5;

    public int opensDaysBeforeEnd = 5;
    public int closesDaysAfterDue = 10;

    public String convener;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> deputyConveners = List.of();

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency officeAgency;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> supervision = List.of();

    @ManyToMany
    @JoinTable(
            name = "plan_member_agency",
            joinColumns = @JoinColumn(name = "plan_id"),
            inverseJoinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    public List<Agency> memberAgencies = new ArrayList<>();

    public Instant inForceAt;
    public Instant archivedAt;

    @Version
    public int version;

    protected Plan() {}

    public Plan(Jurisdiction jurisdiction, String title, int year, LocalDate startsOn, LocalDate endsOn) {
        this.jurisdiction = jurisdiction;
        this.title = title;
        this.year = year;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }
}
