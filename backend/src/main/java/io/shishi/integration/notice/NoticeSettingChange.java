package io.shishi.integration.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How I want to be told from now on; times as 08:30. */
public record NoticeSettingChange(
        @NotNull MailChoice mail,
        @Schema(examples = "08:30") @NotNull @Pattern(regexp = TIME, message = WRONG) String digestAt,
        @Schema(examples = "20:00") @Pattern(regexp = TIME, message = WRONG) String quietFrom,
        @Schema(examples = "07:30") @Pattern(regexp = TIME, message = WRONG) String quietTo,
        @NotNull Boolean quietDays,
        @Size(max = 255) @Email String email,
        @NotNull Integer version) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String WRONG = "须为 24 小时制的时间，例如 08:30";

    MailTimes times() {
        return new MailTimes(mail, time(digestAt), time(quietFrom), time(quietTo), quietDays);
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
