package io.shishi.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
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
}
