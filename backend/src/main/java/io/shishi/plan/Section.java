package io.shishi.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A part of a plan: whose promises they are, and their order. */
@Entity
public class Section extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Plan plan;

    public int position;
    public String title;

    @Enumerated(EnumType.STRING)
    public SectionLevel level;

    @Version
    public int version;

    protected Section() {}

    public Section(Plan plan, int position, String title, SectionLevel level) {
        this.plan = plan;
        this.position = position;
        this.title = title;
        this.level = level;
    }
}
