package io.shishi.inspection.finding;

import io.shishi.evidence.EvidenceView;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What an agency says it has done, and what was judged of it. */
public record RemedyView(
        @NotNull UUID id,
        @NotNull String text,
        @NotNull OffsetDateTime answeredAt,
        @NotNull String answeredBy,
        @NotNull List<EvidenceView> evidence,
        RemedyJudgement judgement,
        String note,
        OffsetDateTime judgedAt,
        String judgedBy,
        UUID checkId) {

    static RemedyView of(Remedy remedy, List<EvidenceView> files) {
        return new RemedyView(
                remedy.id,
                remedy.text,
                Calendar.local(remedy.answeredAt),
                remedy.answeredByName,
                files.stream().filter(file -> remedy.files.contains(file.id())).toList(),
                remedy.judgement,
                remedy.note,
                Calendar.local(remedy.judgedAt),
                remedy.judgedByName,
                remedy.checkId);
    }
}
