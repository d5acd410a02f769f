package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One time that a task was struck off, and when and why it was taken up again. */
@Entity
public class TaskClosing extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    public String number;
    public Instant closedAt;

    /** Null while it stays struck off. */
    public Instant reopenedAt;

    public String reopenReason;

    protected TaskClosing() {}

    TaskClosing(Task task) {
        this.task = task;
        this.number = task.closureNumber;
        this.closedAt = task.closedAt;
    }
}
