package io.shishi.reader;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the plan as a whole will be; what the document does not say is absent until a person says it. */
public record DraftTerms(
        @Size(max = 120) @Schema(examples = "2026年度重点民生实事实施方案") String title,
        @Min(2000) @Max(2100) @Schema(examples = "2026") Integer year,
        LocalDate startsOn,
        LocalDate endsOn,
        @Size(max = 60) @Schema(examples = "政办发〔2026〕3号") String documentNumber,
        LocalDate issuedOn) {}
