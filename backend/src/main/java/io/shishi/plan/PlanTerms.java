package io.shishi.plan;

import java.time.LocalDate;

/** What the office says of a plan as a whole. */
interface PlanTerms {

    String title();

    Integer year();

    String documentNumber();

    LocalDate issuedOn();

    LocalDate startsOn();

    LocalDate endsOn();

    Cycle cycle();

    Mechanism mechanism();
}
