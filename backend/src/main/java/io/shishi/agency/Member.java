package io.shishi.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person's duty in an agency. The account itself lives in Keycloak. */
@Entity
public class Member extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    public String username;
    public String name;

    @Enumerated(EnumType.STRING)
    public Duty duty;

    public String phone;
    public Instant retiredAt;

    @Version
    public int version;

    protected Member() {}

    public Member(Agency agency, String username, String name, Duty duty, String phone) {
        this.jurisdiction = agency.jurisdiction;
        this.agency = agency;
        this.username = username;
        this.name = name;
        this.duty = duty;
        this.phone = phone;
    }

    boolean isDutyIn(Agency agency, Duty duty) {
        return this.agency.id.equals(agency.id) && this.duty == duty;
    }

    void change(String name, String phone) {
        if (retiredAt != null) {
            throw AgencyProblems.memberRetired();
        }
        this.name = name;
        this.phone = phone;
    }

    void retire(Instant now) {
        if (retiredAt != null) {
            throw AgencyProblems.memberRetired();
        }
        retiredAt = now;
    }

    public Map<String, Object> state() {
        return AuditEntry.fields(
                "agency", agency.shortName,
                "username", username,
                "name", name,
                "duty", duty,
                "phone", phone,
                "retired", retiredAt != null);
    }
}
