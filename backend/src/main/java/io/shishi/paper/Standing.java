package io.shishi.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the caller may do here: in their own name first, and in the name of others. */
record Standing(List<Capacity> capacities) {

    /** By that name; null is one's own. */
    Capacity as(String onBehalfOf) {
        return capacities.stream()
                .filter(capacity -> Objects.equals(capacity.hand().onBehalfOf(), onBehalfOf))
                .findFirst()
                .orElseThrow(PaperProblems::notActingFor);
    }

    boolean any(Predicate<Capacity> may) {
        return capacities.stream().anyMatch(may);
    }

    /** Whether all papers of the place are theirs to see: in the name of somebody of the task force too. */
    boolean isOfTheTaskForce() {
        return Arrays.stream(IssuingDuty.values()).anyMatch(duty -> any(capacity -> capacity.holds(duty)));
    }

    /** Codes of the agencies whose papers concern the caller. */
    Set<String> agencies() {
        return capacities.stream()
                .flatMap(capacity -> Stream.concat(capacity.reporterOf().stream(), capacity.signerOf().stream()))
                .collect(Collectors.toSet());
    }
}
