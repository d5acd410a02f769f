package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyGroup;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An agency, or a group of agencies, that leads a task or takes part in it. */
@Entity
public class TaskAgency extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Task task;

    public int position;

    @Enumerated(EnumType.STRING)
    public AgencyRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    @ManyToOne(fetch = FetchType.LAZY)
    public AgencyGroup agencyGroup;

    protected TaskAgency() {}

    public TaskAgency(Task task, int position, AgencyRole role, Agency agency, AgencyGroup agencyGroup) {
        this.task = task;
        this.position = position;
        this.role = role;
        this.agency = agency;
        this.agencyGroup = agencyGroup;
    }

    String name() {
        return agency == null ? agencyGroup.name : agency.shortName;
    }

    /** Who, in which role: the same for two lines that say the same. */
    String party() {
        return role + " " + (agency == null ? agencyGroup.id : agency.id);
    }
}
