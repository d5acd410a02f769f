package io.shishi.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What is promised by an indicator. */
interface IndicatorTerms {

    String name();

    Comparator comparator();

    BigDecimal baseline();

    BigDecimal target();

    boolean exact();

    boolean strict();

    String unit();

    Period period();

    LocalDate dueOn();

    BigDecimal weight();

    UUID measureId();

    String pendingDecider();

    LocalDate pendingSince();

    String clauseText();
}
