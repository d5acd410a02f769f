package io.shishi.light;

import io.shishi.light.rule.Cause;
import io.shishi.light.rule.LightStatus;
import io.shishi.light.rule.LightView;
import io.shishi.light.rule.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The light of today of an indicator, task, agency, section or plan. Written as a whole by {@link LightStore}. */
@Entity
@Immutable
@IdClass(LightKey.class)
public class Light {

    @Id
    public UUID planId;

    @Id
    public UUID subjectId;

    @Enumerated(EnumType.STRING)
    public SubjectKind subjectKind;

    @Enumerated(EnumType.STRING)
    public LightStatus status;

    /** The day on which it took this status. */
    public LocalDate since;

    public BigDecimal expected;
    public BigDecimal reported;
    public BigDecimal gap;

    @Enumerated(EnumType.STRING)
    public Cause cause;

    public String sentenceZh;
    public String sentenceEn;
    public String greenZh;
    public String greenEn;
    public int ruleVersion;
    public BigDecimal progress;
    public BigDecimal progressDue;
    public BigDecimal value;
    public LocalDate valueOn;

    public LightView view() {
        return new LightView(
                status,
                since,
                expected,
                reported,
                gap,
                cause,
                new Text(sentenceZh, sentenceEn),
                greenZh == null ? null : new Text(greenZh, greenEn),
                ruleVersion);
    }
}
