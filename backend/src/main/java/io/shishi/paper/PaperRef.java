package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Another paper in passing. */
public record PaperRef(@NotNull UUID paperId, @NotNull String number, Rung rung) {

    static PaperRef of(Paper paper) {
        return paper == null ? null : new PaperRef(paper.id, paper.number, paper.rung);
    }
}
