package io.shishi.inspection.check;

import io.shishi.inspection.finding.Wrong;
import io.shishi.progress.verification.Verdict;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that was seen on site, handed in at once, so that a device without a network may do so later. */
public record CheckResult(
        @Schema(description = "When the visit began, where the server was not told then") OffsetDateTime visitedAt,
        @NotNull Verdict verdict,
        @Digits(integer = 12, fraction = 4) @Schema(description = "What is so, beside what was reported")
                BigDecimal verifiedValue,
        @Size(max = 2000) @Schema(description = "Needed unless it is confirmed") String note,
        @Size(max = 40) List<@NotNull @Valid Seen> points,
        @Size(max = 10) List<@NotNull @Valid Wrong> findings) {

    public CheckResult {
        points = points == null ? List.of() : points;
        findings = findings == null ? List.of() : findings;
    }

    /** What was seen of one point of the list. */
    public record Seen(
            @NotNull @Size(max = 40) @Schema(examples = "built") String code,
            @NotNull PointAnswer answer,
            @Size(max = 500) @Schema(description = "Needed when it is not as it should be") String note,
            @Size(max = 10) List<@NotNull UUID> files) {

        public Seen {
            files = files == null ? List.of() : files;
        }
    }
}
