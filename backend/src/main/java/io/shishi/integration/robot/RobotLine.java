package io.shishi.integration.robot;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something a robot says, once an occasion. Rows are written by {@link RobotLines}. */
@Entity
@Immutable
public class RobotLine extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID robotId;
    public String occasion;
    public String matter;
    public boolean act;
    public String title;
    public String text;
    public Instant at;
    public Instant retiredAt;

    /** Whether it has not been put into a message yet. */
    public boolean waiting;

    protected RobotLine() {}
}
