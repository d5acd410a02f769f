package io.shishi.integration.notice;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How I am told.
 *
 * @param email where mail is to go other than to the account's address
 * @param accountEmail the address that the account has
 * @param mailWorks whether this server sends mail at all
 */
public record NoticeSettingView(
        @NotNull MailChoice mail,
        @Schema(examples = "08:30") @NotNull String digestAt,
        String quietFrom,
        String quietTo,
        @NotNull boolean quietDays,
        String email,
        String accountEmail,
        @NotNull boolean mailWorks,
        @NotNull int version) {

    static NoticeSettingView of(NoticeSetting setting, int version, String accountEmail, boolean mailWorks) {
        return new NoticeSettingView(
                setting.mail,
                setting.digestAt.toString(),
                setting.quietFrom == null ? null : setting.quietFrom.toString(),
                setting.quietTo == null ? null : setting.quietTo.toString(),
                setting.quietDays,
                setting.email,
                accountEmail,
                mailWorks,
                version);
    }
}
