package io.shishi.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who did what, when, and what stood there before and after. Only ever added to. */
@Entity
@Immutable
public class Audit extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID jurisdictionId;
    public Instant at;
    public String actor;
    public String actorName;
    public String actorDuty;

    /** In whose name it was done; null for one's own. */
    public String onBehalfOf;

    public String onBehalfOfName;
    public String action;
    public String subjectKind;
    public UUID subjectId;
    public String title;
    public UUID planId;
    public UUID taskId;
    public UUID reportId;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> after;
}
