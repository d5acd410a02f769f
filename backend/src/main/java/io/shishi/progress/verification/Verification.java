package io.shishi.progress.verification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What stands as verified of an indicator. Derived by the database from the checks that were handed in; never written. */
@Entity
@Immutable
public class Verification {

    @Id
    public UUID indicatorId;

    public UUID planId;

    /** The check that it comes from. */
    public UUID checkId;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    public BigDecimal verifiedValue;

    /** What was reported when the check was handed in. */
    public BigDecimal reportedValue;

    /** The last day of the round that was checked. */
    public LocalDate reportedOn;

    public UUID roundId;
    public UUID figureId;

    /** Whether the figure that was checked still stands. */
    public boolean standing;

    public Instant doneAt;
    public String assigneeName;

    protected Verification() {}
}
