package io.shishi.progress.verification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What stands as verified of one figure. Derived by the database from the checks that were handed in; never written. */
@Entity
@Immutable
public class FigureVerification {

    @Id
    public UUID figureId;

    public UUID planId;
    public UUID checkId;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    public BigDecimal verifiedValue;

    /** What was reported when the check was handed in. */
    public BigDecimal reportedValue;

    public Instant doneAt;

    protected FigureVerification() {}
}
