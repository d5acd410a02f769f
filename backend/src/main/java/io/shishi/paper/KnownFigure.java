package io.shishi.paper;

import io.shishi.agency.AgencyRef;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure that a request asks for and that is in the system already. */
public record KnownFigure(
        @NotNull @Schema(description = "Which of the request's fields, from 0") int field,
        @NotNull UUID measureId,
        @NotNull String measureName,
        String unit,
        UUID taskId,
        String taskNumber,
        String taskTitle,
        @NotNull AgencyRef ownerAgency,
        @Schema(description = "Absent while none was accepted") BigDecimal value,
        LocalDate on) {}
