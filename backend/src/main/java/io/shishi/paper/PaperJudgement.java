package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the issuer says of an answer, or of the whole paper when it is closed. */
public record PaperJudgement(
        @NotNull Integer version,
        @Size(max = 1000) @Schema(examples = "措施不具体，请补充责任人和完成时间") String note,
        @Schema(description = "Of a return: when the better answer is due; two working days at least when absent")
                LocalDate dueOn,
        @Size(max = 80) String onBehalfOf) {}
