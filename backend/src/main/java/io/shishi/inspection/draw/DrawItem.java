package io.shishi.inspection.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One item of the pool of a draw, as it was frozen. Written all at once by {@link Pool}. */
@Entity
@Immutable
@IdClass(DrawItem.Key.class)
public class DrawItem {

    /** An item of a draw. */
    public record Key(UUID drawId, String itemId) implements Serializable {}

    @Id
    public UUID drawId;

    @Id
    public String itemId;

    /** Decimal text, exactly as it goes into the hash. */
    public String weight;

    public String stratum;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<RiskFactor> reasons;

    public UUID taskId;
    public UUID agencyId;
    public UUID reportId;
    public UUID figureId;
    public UUID indicatorId;
    public UUID roundId;
}
