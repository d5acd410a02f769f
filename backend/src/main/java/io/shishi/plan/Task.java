package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One numbered item of a plan, with its clause as printed. */
@Entity
public class Task extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    public Section section;

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
}
