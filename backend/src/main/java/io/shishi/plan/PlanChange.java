package io.shishi.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan as a whole is to be from now on. */
public record PlanChange(
        @NotBlank @Size(max = 120) @Schema(examples = "2026年度重点民生实事实施方案") String title,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2026") Integer year,
        @Size(max = 60) @Schema(examples = "湘政办发〔2026〕3号") String documentNumber,
        LocalDate issuedOn,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Valid Cycle cycle,
        @NotNull @Valid Mechanism mechanism,
        @NotNull Integer version)
        implements PlanTerms {}
