package io.shishi.paper;

import io.shishi.agency.AgencyRef;
import io.shishi.plan.AgencyRole;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper as it would be issued now, and what whoever issues it should know first. */
public record PaperPreview(
        @NotNull @Schema(description = "The next number; somebody else may take it first") String number,
        @NotNull String title,
        @NotNull String body,
        @NotNull String sender,
        Rung rung,
        @NotNull OffsetDateTime signBy,
        @NotNull OffsetDateTime dueAt,
        @NotNull List<PreviewAddressee> addressees,
        @NotNull List<PaperReader> copies,
        @NotNull List<KnownFigure> known,
        @NotNull List<String> warnings) {

    /** An agency that would get it, who of it would be told, and what it has open already. */
    public record PreviewAddressee(
            @NotNull AgencyRef agency,
            @NotNull AgencyRole role,
            @NotNull Recipient recipient,
            @NotNull OffsetDateTime dueAt,
            @NotNull List<PreviewPerson> people,
            @NotNull List<OpenAlready> alreadyOpen) {}

    /** Somebody who would be told. */
    public record PreviewPerson(@NotNull String name, @NotNull @Schema(examples = "reporter") String duty) {}

    /** A paper of the same kind about the same thing. */
    public record OpenAlready(@NotNull UUID paperId, @NotNull String number) {}
}
