package io.shishi.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A name that stands for several agencies, as in "all townships". */
@Entity
public class AgencyGroup extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    public String code;
    public String name;

    @ManyToMany
    @JoinTable(
            name = "agency_group_agency",
            joinColumns = @JoinColumn(name = "agency_group_id"),
            inverseJoinColumns = @JoinColumn(name = "agency_id"))
    @OrderBy("position")
    public List<Agency> agencies = new ArrayList<>();

    @Version
    public int version;

    protected AgencyGroup() {}

    public AgencyGroup(Jurisdiction jurisdiction, String code, String name, List<Agency> agencies) {
        this.jurisdiction = jurisdiction;
        this.code = code;
        this.name = name;
        this.agencies.addAll(agencies);
    }

    void change(String name, List<Agency> agencies) {
        this.name = name;
        if (!this.agencies.equals(agencies)) {
            this.agencies.clear();
            this.agencies.addAll(agencies);
        }
    }

    public Map<String, Object> state() {
        return AuditEntry.fields(
                "code", code,
                "name", name,
                "agencies", agencies.stream().map(agency -> agency.shortName).toList());
    }
}
