package io.shishi.inspection.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an item was drawn, as the how-manieth and by which key. */
@Entity
@Immutable
@IdClass(DrawItem.Key.class)
public class DrawSelection {

    @Id
    public UUID drawId;

    @Id
    public String itemId;

    public int rank;
    public double key;

    /** How likely it was drawn. */
    public double chance;
}
