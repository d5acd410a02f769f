package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.agency.Jurisdiction;
import io.shishi.audit.AuditEntry;
import io.shishi.shared.time.Calendar;
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
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One implementation plan: one document, one jurisdiction, one year. */
@Entity
public class Plan extends PanacheEntityBase implements PlanPart {

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

    /** In force its days and the kind of its cycle stay: rounds and schedules hang on them. */
    void change(PlanTerms terms, Agency office, List<Agency> members) {
        requireOpen();
        if (status == PlanStatus.IN_FORCE) {
            new Frozen()
                    .keep("year", "年度", year, terms.year())
                    .keep("startsOn", "起始日期", startsOn, terms.startsOn())
                    .keep("endsOn", "终止日期", endsOn, terms.endsOn())
                    .keep("cycle.period", "调度周期", cycle, terms.cycle().period())
                    .refuse();
        }
        title = terms.title();
        year = terms.year();
        documentNumber = terms.documentNumber();
        issuedOn = terms.issuedOn();
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
        report(terms.cycle());
        convener = terms.mechanism().convener();
        deputyConveners = terms.mechanism().deputyConveners();
        supervision = terms.mechanism().supervision();
        officeAgency = office;
        if (!memberAgencies.equals(members)) {
            memberAgencies.clear();
            memberAgencies.addAll(members);
        }
    }

    private void report(Cycle terms) {
        cycle = terms.period();
        dueDay = terms.dueDay();
        opensDaysBeforeEnd = terms.opensDaysBeforeEnd();
        closesDaysAfterDue = terms.closesDaysAfterDue();
    }

    void enterIntoForce(Instant now) {
        requireDraft("再次执行");
        status = PlanStatus.IN_FORCE;
        inForceAt = now;
    }

    /** Before its last day only for a reason: what is archived does not come back. */
    void archive(String reason, Instant now) {
        requireInForce("归档");
        if ((reason == null || reason.isBlank()) && !Calendar.day(now).isAfter(endsOn)) {
            throw PlanProblems.reasonRequired("方案未到终止日期，提前归档");
        }
        status = PlanStatus.ARCHIVED;
        archivedAt = now;
    }

    void requireDraft(String deed) {
        requireOpen();
        if (status == PlanStatus.IN_FORCE) {
            throw PlanProblems.inForce(deed);
        }
    }

    void requireInForce(String deed) {
        requireOpen();
        if (status == PlanStatus.DRAFT) {
            throw PlanProblems.notInForce(deed);
        }
    }

    void requireOpen() {
        if (status == PlanStatus.ARCHIVED) {
            throw PlanProblems.archived();
        }
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String heading() {
        return title;
    }

    @Override
    public Plan plan() {
        return this;
    }

    @Override
    public UUID taskId() {
        return null;
    }

    @Override
    public Map<String, Object> state() {
        return AuditEntry.fields(
                "title", title,
                "year", year,
                "status", status,
                "documentNumber", documentNumber,
                "issuedOn", issuedOn,
                "startsOn", startsOn,
                "endsOn", endsOn,
                "cycle", cycle,
                "dueDay", dueDay,
                "opensDaysBeforeEnd", opensDaysBeforeEnd,
                "closesDaysAfterDue", closesDaysAfterDue,
                "convener", convener,
                "deputyConveners", List.copyOf(deputyConveners),
                "office", officeAgency == null ? null : officeAgency.shortName,
                "supervision", List.copyOf(supervision),
                "members",
                        memberAgencies.stream().map(member -> member.shortName).toList());
    }
}
