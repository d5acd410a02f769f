package io.shishi.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A bureau, company or township that leads tasks or takes part in them. */
@Entity
public class Agency extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction jurisdiction;

    /** The name of its group in Keycloak. */
    public String code;

    public String name;
    public String shortName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> aliases;

    /** The official order. */
    public int position;

    public Instant retiredAt;

    @Version
    public int version;

    protected Agency() {}

    public Agency(
            Jurisdiction jurisdiction, String code, String name, String shortName, List<String> aliases, int position) {
        this.jurisdiction = jurisdiction;
        this.code = code;
        this.name = name;
        this.shortName = shortName;
        this.aliases = List.copyOf(aliases);
        this.position = position;
    }

    /** Whether it goes by this name: short, full or an alias. */
    public boolean isCalled(String name) {
        return shortName.equals(name) || this.name.equals(name) || aliases.contains(name);
    }

    void change(AgencyNames names, int position) {
        name = names.name();
        shortName = names.shortName();
        aliases = names.aliases();
        this.position = position;
    }

    /** Keeps the row: what it led and reported still points at it. */
    void retire(Instant now) {
        if (retiredAt != null) {
            throw AgencyProblems.alreadyRetired(shortName);
        }
        retiredAt = now;
    }

    public Map<String, Object> state() {
        return AuditEntry.fields(
                "code", code,
                "name", name,
                "shortName", shortName,
                "aliases", aliases,
                "position", position,
                "retired", retiredAt != null);
    }
}
