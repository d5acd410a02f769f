package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;

/** One numbered item of a plan, with its clause as printed. */
@Entity
public class Task extends PanacheEntityBase implements PlanPart {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Section section;

    /** Moves when a sibling moves, which is no change of its own. */
    @OptimisticLock(excluded = true)
    public int position;

    /** As printed: "1.(1)". */
    public String number;

    public String category;
    public String title;
    public String clause;
    public BigDecimal weight = BigDecimal.ONE;

    @Enumerated(EnumType.STRING)
    public TaskStatus status = TaskStatus.ACTIVE;

    public Instant cancelledAt;
    public String cancelReason;

    /** When it was struck off, and under which number; null while it is not. */
    public Instant closedAt;

    public String closureNumber;

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("role desc, position")
    public List<TaskAgency> agencies = new ArrayList<>();

    @Version
    public int version;

    protected Task() {}

    public Task(Section section, int position, String number, String category, String title, String clause) {
        this.plan = section.plan;
        this.section = section;
        this.position = position;
        this.number = number;
        this.category = category;
        this.title = title;
        this.clause = clause;
    }

    /** In force the promise as printed stays; its title and category are ours. */
    void change(TaskTerms terms, Section section) {
        plan.requireOpen();
        requireActive();
        if (plan.status == PlanStatus.IN_FORCE) {
            new Frozen()
                    .keep("sectionId", "所属部分", this.section.id, section.id)
                    .keep("number", "编号", number, terms.number())
                    .keep("clause", "条款原文", clause, terms.clause())
                    .keep("weight", "权重", weight, terms.weight())
                    .keep("position", "顺序", position, terms.position() == null ? position : terms.position())
                    .refuse();
        }
        this.section = section;
        number = terms.number();
        category = terms.category();
        title = terms.title();
        clause = terms.clause();
        weight = terms.weight();
    }

    /** Whether that is another distribution of the work than before. */
    boolean give(List<Agency> leads, List<TaskAgency> cooperating) {
        var given = new ArrayList<TaskAgency>();
        leads.forEach(lead -> given.add(new TaskAgency(this, given.size() + 1, AgencyRole.LEAD, lead, null)));
        given.addAll(cooperating);
        if (given.stream()
                .map(TaskAgency::party)
                .toList()
                .equals(agencies.stream().map(TaskAgency::party).toList())) {
            return false;
        }
        agencies.clear();
        agencies.addAll(given);
        return true;
    }

    void cancel(String reason, Instant now) {
        plan.requireInForce("取消任务，请直接删除");
        requireActive();
        status = TaskStatus.CANCELLED;
        cancelReason = reason;
        cancelledAt = now;
    }

    void strikeOff(String number, Instant now) {
        plan.requireInForce("销号");
        requireActive();
        status = TaskStatus.CLOSED;
        closureNumber = number;
        closedAt = now;
    }

    void takeUpAgain() {
        status = TaskStatus.ACTIVE;
        closureNumber = null;
        closedAt = null;
    }

    void requireActive() {
        if (status != TaskStatus.ACTIVE) {
            throw TaskProblems.notActive(this);
        }
    }

    /** In the order given; the first is the one that answers. */
    public List<Agency> leads() {
        return with(AgencyRole.LEAD).map(party -> party.agency).toList();
    }

    /** Single agencies that take part; groups are not resolved. */
    public List<Agency> cooperatingAgencies() {
        return with(AgencyRole.COOPERATING)
                .map(party -> party.agency)
                .filter(agency -> agency != null)
                .toList();
    }

    Stream<TaskAgency> with(AgencyRole role) {
        return agencies.stream().filter(party -> party.role == role);
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String heading() {
        return number + " " + title;
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public UUID taskId() {
        return id;
    }

    @Override
    public Map<String, Object> state() {
        return AuditEntry.fields(
                "section", section.title,
                "position", position,
                "number", number,
                "category", category,
                "title", title,
                "clause", clause,
                "weight", weight,
                "lead", leads().stream().map(agency -> agency.shortName).toList(),
                "cooperating",
                        with(AgencyRole.COOPERATING).map(TaskAgency::name).toList(),
                "status", status,
                "cancelReason", cancelReason,
                "closureNumber", closureNumber);
    }
}
