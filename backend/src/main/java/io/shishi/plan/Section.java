package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;

/** A part of a plan: whose promises they are, and their order. */
@Entity
public class Section extends PanacheEntityBase implements PlanPart {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    /** Moves when a sibling moves, which is no change of its own. */
    @OptimisticLock(excluded = true)
    public int position;

    public String title;

    @Enumerated(EnumType.STRING)
    public SectionLevel level;

    @Version
    public int version;

    protected Section() {}

    public Section(Plan plan, int position, String title, SectionLevel level) {
        this.plan = plan;
        this.position = position;
        this.title = title;
        this.level = level;
    }

    /** In force only its title is still a text that may be put right. */
    void change(SectionChange terms) {
        plan.requireOpen();
        if (plan.status == PlanStatus.IN_FORCE) {
            new Frozen()
                    .keep("level", "层级", level, terms.level())
                    .keep("position", "顺序", position, terms.position() == null ? position : terms.position())
                    .refuse();
        }
        title = terms.title();
        level = terms.level();
    }

    @Override
    public String kind() {
        return "section";
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
        return plan;
    }

    @Override
    public UUID taskId() {
        return null;
    }

    @Override
    public Map<String, Object> state() {
        return AuditEntry.fields("title", title, "level", level, "position", position);
    }
}
