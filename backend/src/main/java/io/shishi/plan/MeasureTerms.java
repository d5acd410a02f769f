package io.shishi.plan;

import java.util.UUID;

/** What the office says of a measure. */
interface MeasureTerms {

    String name();

    String unit();

    Aggregation aggregation();

    boolean ratio();

    String numeratorName();

    String denominatorName();

    UUID ownerId();
}
