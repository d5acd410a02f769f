package io.shishi.paper;

import io.shishi.agency.AgencyRef;
import io.shishi.evidence.EvidenceView;
import io.shishi.plan.AgencyRole;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency that a paper is addressed to. Of other agencies an agency's people see no more than how far they are. */
public record AddresseeView(
        @NotNull UUID id,
        @NotNull AgencyRef agency,
        @NotNull AgencyRole role,
        @NotNull Recipient recipient,
        @NotNull AddresseeState state,
        @NotNull @Schema(description = "Whether all of it is told here") boolean whole,
        @NotNull boolean late,
        @NotNull OffsetDateTime dueAt,
        OffsetDateTime signedForAt,
        String signedForBy,
        String signedForOnBehalfOfName,
        @NotNull List<AnswerView> answers,
        @NotNull @Schema(description = "Attached and not yet part of an answer") List<EvidenceView> files,
        @NotNull List<ExtensionView> extensions,
        @NotNull @Schema(description = "How often they were reminded of it") int reminders,
        @NotNull @Schema(description = "Which of the paper's tasks concern it") List<AddresseeTask> tasks,
        OffsetDateTime closedAt,
        String closedBy,
        String closingNote,
        String settledReason,
        @NotNull AddresseeMay may,
        @NotNull int version) {}
