package io.shishi.integration.notice;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What I have been told.
 *
 * @param act whether something is to be done
 * @param retiredAt when the matter moved on without my having read it
 */
public record NoticeView(
        @NotNull UUID id,
        @NotNull OffsetDateTime at,
        @NotNull boolean act,
        @Schema(examples = "report-returned") @NotNull String kind,
        @NotNull String title,
        @NotNull String text,
        @Schema(examples = "report") String subjectKind,
        UUID subjectId,
        OffsetDateTime readAt,
        OffsetDateTime retiredAt) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id,
                Calendar.local(notice.at),
                notice.act,
                notice.kind,
                notice.title,
                notice.text,
                notice.subjectKind,
                notice.subjectId,
                Calendar.local(notice.readAt),
                Calendar.local(notice.retiredAt));
    }
}
