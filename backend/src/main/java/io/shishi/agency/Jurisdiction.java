package io.shishi.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A county, district, city or province. Everything else belongs to one. */
@Entity
public class Jurisdiction extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The GB/T 2260 code. */
    public String code;

    public String name;

    @Enumerated(EnumType.STRING)
    public Level level;

    @ManyToOne(fetch = FetchType.LAZY)
    public Jurisdiction parent;

    /** Codes from the top down, joined by slashes. */
    public String path;

    protected Jurisdiction() {}

    public Jurisdiction(String code, String name, Level level, Jurisdiction parent) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.parent = parent;
        this.path = parent == null ? code : parent.path + "/" + code;
    }

    String parentCode() {
        return parent == null ? null : parent.code;
    }

    public static Optional<Jurisdiction> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
