package io.shishi.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.shishi.agency.Agency;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Somebody who is to know of a paper and has nothing to answer: an agency, or all who have a duty. */
@Entity
public class PaperCopy extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Paper paper;

    public int position;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    public String duty;

    protected PaperCopy() {}

    PaperCopy(Paper paper, int position, Agency agency, String duty) {
        this.paper = paper;
        this.position = position;
        this.agency = agency;
        this.duty = duty;
    }
}
