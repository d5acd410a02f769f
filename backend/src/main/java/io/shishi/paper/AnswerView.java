package io.shishi.paper;

import io.shishi.evidence.EvidenceView;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;

/** What an agency answered, and what was thought of it. */
public record AnswerView(
        @NotNull int ordinal,
        @NotNull String text,
        @NotNull List<FieldEntry> values,
        @NotNull List<EvidenceView> evidence,
        @NotNull OffsetDateTime at,
        @NotNull String by,
        @NotNull String byName,
        String onBehalfOf,
        String onBehalfOfName,
        AnswerJudgement judgement,
        String note,
        OffsetDateTime judgedAt,
        String judgedByName) {

    static AnswerView of(PaperAnswer answer, List<EvidenceView> files) {
        return new AnswerView(
                answer.ordinal,
                answer.text,
                answer.entries,
                files.stream().filter(file -> answer.files.contains(file.id())).toList(),
                Calendar.local(answer.answeredAt),
                answer.answeredBy,
                answer.answeredByName,
                answer.onBehalfOf,
                answer.onBehalfOfName,
                answer.judgement,
                answer.note,
                Calendar.local(answer.judgedAt),
                answer.judgedByName);
    }
}
