package io.shishi.light;

import io.shishi.light.rule.CurvePoint;
import io.shishi.light.rule.LightStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The lights of a plan as they stood on a day. A past day is never written again; the database refuses. */
@Entity
@Immutable
@IdClass(LightDay.Key.class)
public class LightDay {

    /** A day of a plan. */
    public record Key(UUID planId, LocalDate day) implements Serializable {}

    @Id
    public UUID planId;

    @Id
    public LocalDate day;

    public int ruleVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    public DayLights lights;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<UUID, LightStatus> tasks;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CurvePoint> curve;

    public Instant recordedAt;
}
