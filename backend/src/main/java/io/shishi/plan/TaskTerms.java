package io.shishi.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What the office says of a task. */
interface TaskTerms {

    UUID sectionId();

    String number();

    String category();

    String title();

    String clause();

    BigDecimal weight();

    Integer position();

    List<UUID> leadIds();

    List<PartyRef> cooperating();
}
