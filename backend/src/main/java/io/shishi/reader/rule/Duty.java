package io.shishi.reader.rule;

import java.util.List;

/** Who leads and who takes part, as some words say; {@code roleless} where they only name agencies. */
record Duty(List<String> lead, List<String> cooperating, boolean roleless, String rule) {

    boolean empty() {
        return lead.isEmpty() && cooperating.isEmpty();
    }
}
