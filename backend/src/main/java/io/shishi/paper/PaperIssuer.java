package io.shishi.paper;

import jakarta.validation.constraints.NotNull;

/** Who issued a paper, in which duty, and in whose name. */
public record PaperIssuer(
        @NotNull String username,
        @NotNull String name,
        @NotNull IssuingDuty duty,
        String onBehalfOf,
        String onBehalfOfName) {

    static PaperIssuer of(Paper paper) {
        return new PaperIssuer(paper.issuer, paper.issuerName, paper.duty, paper.onBehalfOf, paper.onBehalfOfName);
    }
}
