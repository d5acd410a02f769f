package io.shishi.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Everything that passed from one person to another in one act; kept as it was, for both to see. */
@Entity
@Immutable
public class Handover extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Person from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Person to;

    public Instant at;

    @Column(name = "by_username")
    public String by;

    public String byName;

    /** Whether the one who handed over left. */
    public boolean retired;

    public String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Holding> items;

    protected Handover() {}

    Handover(Person from, Person to, List<Holding> items, boolean retired, String reason) {
        this.jurisdiction = from.jurisdiction;
        this.from = from;
        this.to = to;
        this.items = items;
        this.retired = retired;
        this.reason = reason;
    }

    void madeBy(String username, String name, Instant now) {
        by = username;
        byName = name;
        at = now;
    }
}
